package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class InOrderTest {
    @Test
    void results_come_in_the_order_of_the_things() {
        List<Integer> things = IntStream.range(0, 200).boxed().toList();
        List<Integer> results = new ArrayList<>();
        new InOrder(3).run(things.iterator(), thing -> pausing(thing), results::add);
        assertThat(results).isEqualTo(things);
    }

    private static int pausing(int thing) {
        try {
            Thread.sleep(thing % 7 == 0 ? 3 : 0);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return thing;
    }

    @Test
    void few_things_wait() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        var source =
                IntStream.range(0, 500)
                        .peek(thing ->
                                most.accumulateAndGet(
                                        taken.incrementAndGet() - handedOn.get(), Math::max))
                        .iterator();
        new InOrder(2).run(source, thing -> thing, result -> handedOn.incrementAndGet());
        assertThat(most.get()).isLessThanOrEqualTo(10);
    }

    @Test
    void a_fault_flies_after_the_results_before_it() {
        List<Integer> results = new ArrayList<>();
        assertThatThrownBy(() ->
                        new InOrder(2)
                                .run(
                                        List.of(4, 2, 0, 1).iterator(),
                                        thing -> 8 / thing,
                                        results::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(results).containsExactly(2, 4);
    }
}
