package io.github.alliancestats.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancestats.measure.RuleHistory.RuleChange;
import io.github.alliancestats.records.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each counting rule that moved a figure is in the history, whose measures exist and whose page is complete. */
class RuleHistoryTest {

    private static final List<Measure<?>> MEASURES = Stream.concat(
                    Measure.standard().stream(), Records.PARAMETRIC.stream())
            .collect(Collectors.toUnmodifiableList());

    static List<RuleChange> changes() {
        return RuleHistory.ALL;
    }

    @ParameterizedTest
    @MethodSource("changes")
    void change_isOfMeasuresThatExist_inTheirVersion(RuleChange change) {
        assertThat(change.measures()).isNotEmpty().allSatisfy(id -> {
            List<Measure<?>> named = MEASURES.stream()
                    .filter(new RuleChange("0.1.0", 1, "", List.of(id))::isOf)
                    .collect(Collectors.toUnmodifiableList());

            assertThat(named).as(id).isNotEmpty();
            assertThat(named).anyMatch(measure -> measure.version() >= change.version());
        });
        assertThat(change.since()).matches("[0-9]+[.][0-9]+[.][0-9]+");
        assertThat(change.change()).matches("[A-Z].*[.]");
    }

    @Test
    void page_hasARowForEachChange_inOrder() throws IOException {
        List<String> rows = new ArrayList<>(Files.readString(Path.of("docs", "rule-history.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList());
        rows.remove(0); // of the titles

        assertThat(rows)
                .isEqualTo(RuleHistory.ALL.stream().map(RuleHistoryTest::row).toList());
    }

    private static String row(RuleChange change) {
        String measures = change.measures().stream()
                .map(id -> id.equals(RuleHistory.EACH) ? id : '`' + id + '`')
                .collect(Collectors.joining(", "));
        return "| " + measures + " | " + change.version() + " | " + change.since() + " | " + change.change() + " |";
    }

    @Test
    void ruleChanges_ofSomeMeasures_haveEachChangeOnce() {
        assertThat(Measure.ruleChanges(List.of(CashMeasures.SEIZED, CashMeasures.HELD)))
                .contains(
                        "cash, money, version 1, from 0.1.0: A disposal without an amount is not known, not the rest.")
                .doesNotHaveDuplicates()
                .noneMatch(change -> change.startsWith("drugs"));
        assertThat(Measure.ruleChanges(List.of())).isEmpty();
    }
}
