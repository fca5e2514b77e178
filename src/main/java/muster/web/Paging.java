package muster.web;

/// Which part of a long list a page shows.
///
/// @param page from 1
/// @param size the most entries of one page
/// @param total entries of all pages
public record Paging(int page, int size, int total) {
    static final int LAST = 1_000_000;

    static int page(Asked asked) {
        return asked.number("page", 1, 1, LAST);
    }

    public int skipped() {
        return (page - 1) * size;
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean before() {
        return page > 1;
    }

    public boolean after() {
        return page < pages();
    }

    public int first() {
        return total == 0 ? 0 : skipped() + 1;
    }

    public int last() {
        return Math.min(total, skipped() + size);
    }
}
