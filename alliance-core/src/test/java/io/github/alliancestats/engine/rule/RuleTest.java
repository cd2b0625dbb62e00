package io.github.alliancestats.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.engine.row.DaySpan;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.GivenRows;
import io.github.alliancestats.engine.row.RecordRows;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.engine.row.RowFlag;
import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.quality.Gap;
import io.github.alliancestats.records.Records;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rows of a record in a cell, and those that are perhaps in it, decide whether the record counts. */
class RuleTest {

    private static final RowFlag COUNTING = RowFlag.CUSTODIAL;
    private static final RowFlag NOT_STATING = RowFlag.SENTENCE_UNKNOWN;
    private static final RowFlag EXCLUDING = RowFlag.SENTENCED_WITH;

    private static final RowFact COUNTS = fact(FactCode.SENTENCE, COUNTING);
    private static final RowFact UNSTATED = fact(FactCode.SENTENCE, NOT_STATING);
    private static final RowFact EXCLUDES = fact(FactCode.SENTENCE, EXCLUDING);
    private static final RowFact CONTRADICTS = fact(FactCode.SENTENCE, COUNTING, RowFlag.CONTRADICTORY);
    private static final RowFact PERHAPS = COUNTS.perhaps(Gap.UNDATED);

    private static final RowSelection ROWS = RowSelection.of(FactCode.SENTENCE, Rule.having(COUNTING))
            .unstatedIf(Rule.having(NOT_STATING))
            .excludedIf(Rule.having(EXCLUDING));

    private static RowFact fact(FactCode code, RowFlag... flags) {
        RecordRows rows = GivenRows.none();
        rows.begin(code);
        for (RowFlag flag : flags) {
            rows.flag(flag, true);
        }
        rows.event(DaySpan.on(1));
        return rows.facts().fact(0);
    }

    private static List<Object> roles(Rule rule, RowFact... facts) {
        return Stream.of(facts)
                .map(fact -> rule.role(fact, 0))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> effects(Rule rule, RowFact... facts) {
        return EffectWords.ofRecord(rule, roles(rule, facts).toArray());
    }

    @Nested
    class CountedRecords {

        private final Rule rule = Rule.records(ROWS);

        @Test
        void record_countsIfARowIsInTheCell() {
            assertThat(effects(rule, COUNTS)).containsExactly("SEEN");
            assertThat(effects(rule, UNSTATED, COUNTS)).containsExactly("SEEN");
            assertThat(effects(rule, COUNTS, PERHAPS)).containsExactly("SEEN");
        }

        @Test
        void record_isOneGap_ifItsRowsAreOnlyPerhapsInTheCell() {
            assertThat(effects(rule, UNSTATED)).containsExactly("not stated, bounded", "POSSIBLE");
            assertThat(effects(rule, PERHAPS)).containsExactly("undated, bounded", "POSSIBLE");
            assertThat(effects(rule, CONTRADICTS)).containsExactly("contradictory", "POSSIBLE");
        }

        @Test
        void recordWithTwoGaps_hasTheFirst_inWhateverOrderItsRowsAre() {
            assertThat(effects(rule, PERHAPS, CONTRADICTS)).containsExactly("contradictory", "POSSIBLE");
            assertThat(effects(rule, CONTRADICTS, PERHAPS)).containsExactly("contradictory", "POSSIBLE");
            assertThat(effects(rule, PERHAPS, UNSTATED)).containsExactly("not stated, bounded", "POSSIBLE");
        }

        @Test
        void row_withAnotherCodeOrFlag_hasNoRole() {
            assertThat(roles(rule, fact(FactCode.SEARCH), fact(FactCode.SENTENCE)))
                    .isEmpty();
        }

        @Test
        void row_ofAnotherRule_hasNoRole() {
            Rule own = Rule.own(Rule.records(FactCode.OWN, Rule.ALL), rows -> {});
            RowFact row = fact(FactCode.OWN);

            assertThat(own.role(row, row.owner())).isNotNull();
            assertThat(own.role(row, row.owner() + 1)).isNull();
        }

        @Test
        void recordsOfASum_areCountedAsItsRowsAre() {
            Rule sum = Rule.asRecorded(Rule.ownOnAnyDay(Rule.money(FactCode.OWN, Rule.ALL), rows -> {}));
            Rule records = Rule.records(sum);

            assertThat(records).isSameAs(Rule.records(sum));
            assertThat(records.source()).isNotNull().isSameAs(sum.source());
            assertThat(rule.isByRole()).isTrue();
            assertThat(records.isOnAnyDay()).isTrue();
            assertThat(records.isByRole()).isFalse();
            assertThat(effects(records, fact(FactCode.OWN, RowFlag.CONTRADICTORY)))
                    .containsExactly("SEEN");
            assertThat(Rule.own(Rule.numbers(FactCode.OWN, Rule.ALL), rows -> {})
                            .isOnAnyDay())
                    .isFalse();
        }
    }

    @Nested
    class Events {

        private final Rule rule = Rule.events(
                RowSelection.of(FactCode.SENTENCE, Rule.having(COUNTING).or(Rule.having(EXCLUDING)))
                        .unstatedIf(Rule.having(NOT_STATING))
                        .perhapsIf(Rule.having(EXCLUDING), Gap.NO_RATE));

        @Test
        void event_addsItsNumber_whichIsItsFirstAmount() {
            assertThat(effects(rule, COUNTS)).isEmpty();
            assertThat(EffectWords.ofSlots(rule, roles(rule, COUNTS).get(0), 3)).containsExactly("SEEN");
        }

        @Test
        void event_thatIsPerhapsInTheCell_addsAPossibleNumber() {
            assertThat(effects(rule, PERHAPS)).containsExactly("undated, bounded");
            assertThat(EffectWords.ofSlots(rule, roles(rule, PERHAPS).get(0), 3))
                    .containsExactly("POSSIBLE");
        }

        @Test
        void recordWithAnEventAndAGap_hasBoth() {
            assertThat(effects(rule, COUNTS, UNSTATED)).containsExactly("not stated, bounded");
            assertThat(effects(rule, EXCLUDES, UNSTATED)).containsExactly("not stated, bounded");
            assertThat(effects(rule, UNSTATED, CONTRADICTS)).containsExactly("not stated");
        }
    }

    @Nested
    class StatedRecords {

        private final Rule rule = Rule.stated(FactCode.REPORT, Gap.NOT_STATED);
        private final RowFact yes = fact(FactCode.REPORT, RowFlag.KNOWN, RowFlag.YES);
        private final RowFact no = fact(FactCode.REPORT, RowFlag.KNOWN);
        private final RowFact unknown = fact(FactCode.REPORT);

        @Test
        void record_countsIfItIsKnownToCount() {
            assertThat(effects(rule, yes)).containsExactly("SEEN");
            assertThat(effects(rule, no)).as("one that is known not to count").containsExactly("FULL");
            assertThat(effects(rule, unknown)).containsExactly("not stated, bounded", "POSSIBLE");
            assertThat(effects(rule, no, unknown)).containsExactly("not stated, bounded", "POSSIBLE");
        }

        @Test
        void row_thatWouldNotCount_isNotAGap() {
            assertThat(effects(rule, yes.perhaps(Gap.UNDATED))).containsExactly("undated, bounded", "POSSIBLE");
            assertThat(roles(rule, no.perhaps(Gap.UNDATED))).isEmpty();
            assertThat(roles(rule, fact(FactCode.REPORT, RowFlag.KNOWN, RowFlag.CONTRADICTORY)))
                    .isEmpty();
        }

        @Test
        void record_perhapsCounts_unlessItIsKnownNotTo() {
            assertThat(rule.perhapsCounts(roles(rule, no))).isFalse();
            assertThat(rule.perhapsCounts(roles(rule, no, yes))).isTrue();
            assertThat(rule.perhapsCounts(roles(rule, unknown))).isTrue();
        }
    }

    @Nested
    class Names {

        private final Rule rule = Rule.names(ROWS, rows -> List.of());

        private boolean givesNames(RowFact... facts) {
            return roles(rule, facts).stream().anyMatch(rule::givesNames);
        }

        private boolean perhapsGivesNames(RowFact... facts) {
            return rule.perhapsGivesNames(roles(rule, facts)) != null;
        }

        @Test
        void record_givesNamesIfARowCounts() {
            assertThat(effects(rule, COUNTS)).isEmpty();
            assertThat(givesNames(COUNTS)).isTrue();
            assertThat(perhapsGivesNames(COUNTS)).isFalse();
            assertThat(perhapsGivesNames(COUNTS, PERHAPS)).isFalse();
            assertThat(perhapsGivesNames(COUNTS, UNSTATED)).isFalse();
        }

        @Test
        void record_perhapsGivesNames_ifARowIsPerhapsThere() {
            assertThat(effects(rule, PERHAPS)).isEmpty();
            assertThat(givesNames(PERHAPS)).isFalse();
            assertThat(perhapsGivesNames(PERHAPS)).isTrue();
            assertThat(rule.perhapsGivesNames(roles(rule, COUNTS.perhaps(Gap.RECORDING_UNKNOWN))))
                    .isEqualTo(Gap.RECORDING_UNKNOWN);
            assertThat(perhapsGivesNames(UNSTATED)).isTrue();
        }

        @Test
        void record_withAnUnstatedRow_isAGap() {
            assertThat(effects(rule, UNSTATED)).containsExactly("not stated, bounded");
            assertThat(effects(rule, UNSTATED, COUNTS)).containsExactly("not stated, bounded");
        }

        @Test
        void record_withOnlyExcludingRows_isKnownToGiveNone() {
            assertThat(effects(rule, EXCLUDES)).containsExactly("FULL");
            assertThat(effects(rule, EXCLUDES, COUNTS)).isEmpty();
            assertThat(effects(rule, EXCLUDES, PERHAPS)).isEmpty();
            assertThat(givesNames(EXCLUDES)).isFalse();
            assertThat(perhapsGivesNames(EXCLUDES)).isFalse();
        }

        @Test
        void contradictoryRow_isAGap_unlessAnotherGivesTheNames() {
            assertThat(effects(rule, CONTRADICTS)).containsExactly("contradictory");
            assertThat(effects(rule, CONTRADICTS, COUNTS)).isEmpty();
            assertThat(perhapsGivesNames(CONTRADICTS)).isFalse();
        }
    }

    @Nested
    class Money {

        private RowFact row(@Nullable String pounds) {
            RecordRows rows = GivenRows.none();
            rows.begin(FactCode.OWN, Stage.RELEASED, null);
            if (pounds != null) {
                rows.ownMoney(Gap.NO_AMOUNT, ExactMoney.of(Records.pounds(pounds)));
            }
            rows.event(DaySpan.on(1));
            return rows.facts().fact(0);
        }

        @Test
        void rows_areSelectedByTheirStage() {
            Rule released = Rule.money(FactCode.OWN, Rule.having(Stage.RELEASED));
            Rule forfeited = Rule.money(FactCode.OWN, Rule.having(Stage.FORFEITED));

            assertThat(effects(released, row("5"))).containsExactly("SEEN", "FULL in GBP");
            assertThat(roles(forfeited, row("5"))).isEmpty();
        }

        @Test
        void rowWithAGap_addsNoMoney() {
            Rule rule = Rule.money(RowSelection.of(FactCode.OWN, Rule.ALL).unstatedIf(Rule.ALL));

            assertThat(effects(rule, row("5"))).containsExactly("not stated, bounded");
            assertThat(effects(rule, row(null))).containsExactly("not stated");
        }
    }
}
