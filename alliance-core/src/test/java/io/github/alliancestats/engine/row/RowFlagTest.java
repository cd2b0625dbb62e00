package io.github.alliancestats.engine.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowFlagTest {

    private static RecordRows begun(FactCode code) {
        RecordRows rows = GivenRows.none();
        rows.begin(code);
        return rows;
    }

    private static RowFact ended(RecordRows rows) {
        rows.event(DaySpan.on(1));
        return rows.facts().fact(0);
    }

    private static List<RowFlag> flags(RowFact fact) {
        return Arrays.stream(RowFlag.values()).filter(fact::has).toList();
    }

    @ParameterizedTest
    @EnumSource
    void rowsOfACode_haveOnlyTheFlagThatTheyWereGiven(FactCode code) {
        for (RowFlag flag : RowFlag.values()) {
            RecordRows rows = begun(code);
            if (flag.isOf(code)) {
                rows.flag(flag, true);
                assertThat(flags(ended(rows))).containsExactly(flag);
            } else {
                assertThatThrownBy(() -> rows.flag(flag, true))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("rows of " + code + " do not have the flag " + flag);
            }
        }
    }

    @Test
    void flag_withoutItsCondition_isNotGiven() {
        RecordRows rows = begun(FactCode.DRUG_SEIZED);
        rows.flag(RowFlag.CONTROLLED, false);
        rows.flag(RowFlag.TAKING, false);

        assertThat(flags(ended(rows))).isEmpty();
    }

    @Test
    void mark_isStatedOrNot_andTrueOrNot() {
        RecordRows rows = begun(FactCode.REPORT);
        rows.mark(Optional.empty(), RowFlag.KNOWN, RowFlag.YES);
        assertThat(flags(ended(rows))).isEmpty();

        rows = begun(FactCode.REPORT);
        rows.mark(Optional.of(false), RowFlag.KNOWN, RowFlag.YES);
        assertThat(flags(ended(rows))).containsExactly(RowFlag.KNOWN);

        rows = begun(FactCode.REPORT);
        rows.mark(Optional.of(true), RowFlag.KNOWN, RowFlag.YES);
        assertThat(flags(ended(rows))).containsExactly(RowFlag.KNOWN, RowFlag.YES);
    }
}
