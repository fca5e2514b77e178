package muster.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// A language model as it comes in its library, and how to unpack it for quick reading.
///
/// @param name the file's name in the cache
/// @param bytes size of the packed form
record Packed(String name, long bytes, Source source, Unpack unpack) {
    interface Source {
        InputStream open() throws IOException;
    }

    interface Unpack {
        void write(InputStream packed, OutputStream plain) throws IOException;
    }
}
