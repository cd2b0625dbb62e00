package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Said.Unit;
import io.github.alliancestats.claims.Verdict.Finding;
import io.github.alliancestats.claims.Verdict.Reason;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.stats.Change;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Holds a growth or a fall that is said against the change of a figure. */
final class ChangeJudge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Said said;
    private final Direction direction;
    private final Change<?> change;
    private final List<Finding> findings = new ArrayList<>();

    private ChangeJudge(Said said, Direction direction, Change<?> change) {
        this.said = said;
        this.direction = direction;
        this.change = change;
    }

    static List<Finding> findings(Said said, Direction direction, Change<?> change) {
        ChangeJudge judge = new ChangeJudge(said, direction, change);
        judge.judge();
        return judge.findings;
    }

    private void judge() {
        if (!change.comparabilityIssues().isEmpty()) {
            for (Issue issue : change.comparabilityIssues()) {
                findings.add(Finding.fault(Reason.NOT_COMPARABLE, issue.sentence()));
            }
        } else if (change.before().number().signum() <= 0) {
            findings.add(Finding.fault(Reason.ZERO_BASE, "it was nothing before, or less: " + change));
        } else {
            compare(change.now().number(), change.before().number());
        }
        Answer.noteIfPartial(change.now(), findings);
        Answer.noteIfPartial(change.before(), findings);
    }

    private void compare(BigDecimal now, BigDecimal before) {
        int way = now.compareTo(before);
        boolean turned = said.unit() != Unit.MULTIPLE && way != 0 && (way > 0) != (direction == Direction.UP);
        if (turned) {
            findings.add(Finding.fault(Reason.DIRECTION, "it went the other way: " + change));
        } else if (!holds(now, before)) {
            findings.add(Finding.fault(Reason.AMOUNT, "it is not true of " + change));
        }
        if (change.hasSmallBase()) {
            findings.add(Finding.note(Reason.NOTE, "the figure before rests on fewer than 20"));
        }
    }

    /** Of a multiple what is now in per cent of what was before, else by how many per cent it differs. */
    private boolean holds(BigDecimal now, BigDecimal before) {
        BigDecimal told = said.unit() == Unit.MULTIPLE ? now : now.subtract(before);
        return Truth.of(told.multiply(HUNDRED)
                        .divide(before, MathContext.DECIMAL128)
                        .abs())
                .holds(said);
    }
}
