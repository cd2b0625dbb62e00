package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.AmountState;
import io.github.alliancestats.engine.row.AmountState.KnownAmount;
import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.row.FactCode;
import io.github.alliancestats.engine.row.RowFact;
import io.github.alliancestats.quality.Gap;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds the amounts of selected rows. */
final class SummedRule extends Rule {
    private static final int SLOTS = 3;
    /** A gap that another figure counts does not hide one that this figure lacks. */
    private static final Comparator<Gap> ORDER =
            Comparator.comparing(Gap::countedElsewhere).thenComparing(Comparator.naturalOrder());

    private final Function<RowFact, @Nullable AmountState> state;
    private final boolean isMoney;

    SummedRule(RowSelection rows, Function<RowFact, @Nullable AmountState> state, boolean isMoney) {
        super(rows);
        this.state = state;
        this.isMoney = isMoney;
    }

    @Override
    public @Nullable Object roleOf(RowFact fact) {
        AmountState amount = state.apply(fact);
        Gap gap = gapOf(fact);
        return gap == null ? amount : new AmountState(amount == null ? List.of() : amount.known(), gap);
    }

    @Override
    @Nullable
    Object contradictory(@Nullable Object role) {
        if (role == null) { // without a number, or without the money of a row of another day
            return isMoney ? AmountState.missing(Gap.CONTRADICTORY) : null;
        }
        return missing((AmountState) role, Gap.CONTRADICTORY);
    }

    /** An amount that is perhaps in the cell keeps its state, with a gap, unless it depends on the end of the cell. */
    @Override
    Object perhaps(Object role, Gap gap) {
        AmountState amount = (AmountState) role;
        boolean isKept = code() != FactCode.ORDER_RECOVERABLE && amount.gap() == null;
        return isKept ? new AmountState(amount.known(), gap) : missing(amount, gap);
    }

    /** Returns the state of an amount that is in doubt, unless another figure counts it. */
    private static AmountState missing(AmountState amount, Gap why) {
        return amount.isCountedElsewhere() ? amount : AmountState.missing(why);
    }

    /** An amount in another unit counts in another figure. */
    @Override
    public boolean perhapsCounts(List<Object> roles) {
        return roles.stream().anyMatch(role -> !((AmountState) role).isCountedElsewhere());
    }

    @Override
    public void countRecord(List<Object> roles, int rule, List<Effect> effects) {
        Gap first = null;
        boolean isBounded = true;
        Set<CurrencyBasis> known = new LinkedHashSet<>();
        for (Object role : roles) {
            AmountState part = (AmountState) role;
            if (part.gap() != null) {
                first = first == null || ORDER.compare(part.gap(), first) < 0 ? part.gap() : first;
                isBounded &= !part.known().isEmpty() || part.gap().lacksNothing();
            }
            for (KnownAmount each : part.counted()) {
                known.add(each.apart());
            }
        }
        if (first == null) {
            add(EffectKind.SEEN, rule, effects);
        } else if (isBounded) {
            addBounded(first, roles, rule, effects);
        } else {
            add(first, rule, effects);
        }
        for (CurrencyBasis apart : known) {
            addKnown(apart, roles, rule, effects);
        }
    }

    private static void addKnown(CurrencyBasis apart, List<Object> roles, int rule, List<Effect> effects) {
        List<KnownAmount> known = roles.stream() // at most one of each row
                .flatMap(role -> ((AmountState) role).counted().stream())
                .filter(each -> each.apart().equals(apart))
                .toList();
        add(known.size() == roles.size() ? EffectKind.FULL : EffectKind.PARTIAL, apart, rule, effects);
        if (!known.stream().allMatch(KnownAmount::typical)) {
            add(EffectKind.UNTYPICAL, apart, rule, effects);
        }
    }

    @Override
    public void countSlot(Object role, int slot, int rule, List<Effect> effects) {
        AmountState amount = (AmountState) role;
        List<KnownAmount> known = amount.known();
        boolean isPossible = amount.gap() != null;
        if (!isMoney && slot == 0 && !known.isEmpty()) {
            add(isPossible ? EffectKind.POSSIBLE : EffectKind.VALUE, CurrencyBasis.NOTHING, rule, effects);
        }
        if (isMoney && slot > 0 && !known.isEmpty()) {
            EffectKind kind = switch ((slot - 1) % SLOTS) {
                case 0 -> isPossible ? EffectKind.POSSIBLE : EffectKind.VALUE;
                case 1 -> EffectKind.BELOW;
                default -> isPossible ? EffectKind.POSSIBLE : EffectKind.ABOVE;
            };
            if (!isPossible || kind != EffectKind.BELOW) { // the high end of a possible amount
                add(kind, known.get((slot - 1) / SLOTS).apart(), rule, effects);
            }
        }
    }
}
