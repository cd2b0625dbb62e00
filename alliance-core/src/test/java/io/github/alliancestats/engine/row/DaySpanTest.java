package io.github.alliancestats.engine.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

    @ParameterizedTest
    @CsvSource({
        "1, 3,   2, 5,   1, 3,   2, 5",
        "2, 5,   1, 3,   1, 3,   2, 5",
        "1, 5,   2, 3,   1, 3,   2, 5",
        "2, 3,   1, 5,   1, 3,   2, 5",
        "1, 3,   1, 5,   1, 3,   1, 5",
        "1, 5,   1, 3,   1, 3,   1, 5",
        "1, 3,   2, 3,   1, 3,   2, 3",
        "1, 1,   4, 4,   1, 1,   4, 4",
        "2, 3,   2, 3,   2, 3,   2, 3"
    })
    void earlierAndLaterOfTwoEvents_haveTheEarlierAndTheLaterOfEachEnd(
            int first, int last, int otherFirst, int otherLast, int from, int to, int laterFrom, int laterTo) {
        DaySpan one = new DaySpan(first, last);
        DaySpan other = new DaySpan(otherFirst, otherLast);

        assertThat(one.earlier(other)).isEqualTo(new DaySpan(from, to));
        assertThat(one.later(other)).isEqualTo(new DaySpan(laterFrom, laterTo));
    }

    /** Many rows ask for it, and most of them have known days. */
    @ParameterizedTest
    @CsvSource({"1, 3, 1, 3", "1, 3, 1, 5", "1, 3, 2, 3", "1, 3, 2, 5"})
    void eventThatIsTheEarlierOrTheLater_isReturnedItself(int first, int last, int otherFirst, int otherLast) {
        DaySpan one = new DaySpan(first, last);
        DaySpan other = new DaySpan(otherFirst, otherLast);

        assertThat(one.earlier(other)).isSameAs(one);
        assertThat(other.later(one)).isSameAs(other);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3,   2, 5,   true",
        "1, 3,   3, 5,   true",
        "1, 3,   4, 5,   false",
        "2, 2,   1, 3,   true",
        "2, 2,   2, 3,   true",
        "2, 2,   2, 2,   false",
        "1, 1,   2, 2,   false"
    })
    void orderOfTwoEvents_isNotKnown_ifTheirDaysOverlap(
            int first, int last, int otherFirst, int otherLast, boolean overlaps) {
        DaySpan one = new DaySpan(first, last);
        DaySpan other = new DaySpan(otherFirst, otherLast);

        assertThat(one.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(one)).isEqualTo(overlaps);
    }

    @Test
    void eventThatDoesNotHappen_isOnNoDay() {
        assertThat(DaySpan.NEVER.isNever()).isTrue();
        assertThat(DaySpan.on(1).isNever()).isFalse();
    }
}
