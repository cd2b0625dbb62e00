package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.AmountState;
import io.github.alliancestats.engine.row.AmountState.KnownAmount;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.quality.Gap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Adds the amounts of selected rows. */
final class SummedRule extends Rule {
    private static final int SLOTS = 3;
    private final Function<RowFact, @Nullable AmountState> state;
    private final boolean isMoney;

    SummedRule(
            FactCode code, Predicate<RowFact> which, Function<RowFact, @Nullable AmountState> state, boolean isMoney) {
        super(code, which);
        this.state = state;
        this.isMoney = isMoney;
    }

    @Override
    public @Nullable Object roleOf(RowFact fact) {
        return state.apply(fact);
    }

    @Override
    @Nullable
    Object contradictory(@Nullable Object role) {
        if (role == null) { // without a number, or without the money of a row of another day
            return isMoney ? AmountState.missing(Gap.CONTRADICTORY) : null;
        }
        return missing((AmountState) role, Gap.CONTRADICTORY);
    }

    @Override
    Object perhaps(Object role) {
        return missing((AmountState) role, Gap.UNDATED);
    }

    /** Returns the state of an amount that is in doubt, unless another figure counts it. */
    private static AmountState missing(AmountState amount, Gap why) {
        Gap gap = amount.gap();
        return gap != null && gap.countedElsewhere() ? amount : AmountState.missing(why);
    }

    /** An amount in another unit counts in another figure. */
    @Override
    public boolean perhapsCounts(List<Object> roles) {
        for (Object role : roles) {
            Gap gap = ((AmountState) role).gap();
            if (gap == null || !gap.countedElsewhere()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void countRecord(List<Object> roles, int rule, List<Effect> effects) {
        Gap first = null;
        Set<CurrencyBasis> known = new LinkedHashSet<>();
        for (Object role : roles) {
            AmountState part = (AmountState) role;
            if (part.gap() != null) {
                first = firstOfAmounts(first, part.gap());
            }
            for (KnownAmount each : part.known()) {
                known.add(each.apart());
            }
        }
        if (first == null) {
            add(EffectKind.SEEN, rule, effects);
        } else {
            add(first, rule, effects);
        }
        for (CurrencyBasis apart : known) {
            addKnown(apart, roles, rule, effects);
        }
    }

    /** Returns the first of two gaps. One that another figure counts does not hide one that this figure lacks. */
    private static Gap firstOfAmounts(@Nullable Gap one, Gap other) {
        if (one == null || (one.countedElsewhere() && !other.countedElsewhere())) {
            return other;
        }
        return other.countedElsewhere() && !one.countedElsewhere() ? one : first(one, other);
    }

    private static void addKnown(CurrencyBasis apart, List<Object> roles, int rule, List<Effect> effects) {
        boolean isKnownInAll = true;
        boolean isTypical = true;
        for (Object role : roles) {
            boolean isKnown = false;
            for (KnownAmount each : ((AmountState) role).known()) {
                boolean isSame = each.apart().equals(apart);
                isKnown |= isSame;
                isTypical &= each.typical() || !isSame;
            }
            isKnownInAll &= isKnown;
        }
        add(isKnownInAll ? EffectKind.FULL : EffectKind.PARTIAL, apart, rule, effects);
        if (!isTypical) {
            add(EffectKind.UNTYPICAL, apart, rule, effects);
        }
    }

    @Override
    public void countSlot(Object role, int slot, int rule, List<Effect> effects) {
        List<KnownAmount> known = ((AmountState) role).known();
        if (!isMoney && slot == 0 && !known.isEmpty()) {
            add(EffectKind.VALUE, CurrencyBasis.NOTHING, rule, effects);
        }
        if (isMoney && slot > 0 && !known.isEmpty()) {
            EffectKind kind = switch ((slot - 1) % SLOTS) {
                case 0 -> EffectKind.VALUE;
                case 1 -> EffectKind.BELOW;
                default -> EffectKind.ABOVE;
            };
            add(kind, known.get((slot - 1) / SLOTS).apart(), rule, effects);
        }
    }
}
