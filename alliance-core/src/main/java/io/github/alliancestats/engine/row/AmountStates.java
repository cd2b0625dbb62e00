package io.github.alliancestats.engine.row;

import io.github.alliancestats.engine.row.AmountState.KnownAmount;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Numbers for the states of money, from 1, so that a row holds a number. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // a place in memory, which is never written
final class AmountStates {

    /** The number of a row without money. */
    static final int NONE = 0;

    private final Map<AmountState, Integer> numbers = new HashMap<>();
    private final List<AmountState> states = new ArrayList<>();
    private final List<KnownAmount> knowns = new ArrayList<>();
    private int[] ofKnown = new int[4];

    AmountStates() {
        states.add(AmountState.missing(Gap.NO_AMOUNT)); // not used: number 0 has no state
        for (Gap gap : Gap.values()) {
            states.add(AmountState.missing(gap));
        }
    }

    /** Returns the fact with some bits, for rules to read. */
    RowFact fact(long bits) {
        int money = RowFact.moneyOf(bits);
        return new RowFact(bits, money == NONE ? null : states.get(money));
    }

    /** Returns the place of a currency and basis. There are few, so a search is fast. */
    int place(CurrencyUnit currency, @Nullable ValuationBasis basis, boolean isTypical) {
        for (int i = 0; i < knowns.size(); i++) {
            if (isAt(i, currency, basis) && knowns.get(i).typical() == isTypical) {
                return i;
            }
        }
        knowns.add(new KnownAmount(CurrencyBasis.of(currency, basis), isTypical));
        if (knowns.size() > ofKnown.length) {
            ofKnown = Arrays.copyOf(ofKnown, 2 * ofKnown.length);
        }
        return knowns.size() - 1;
    }

    /** Returns whether a place has a currency and basis, typical or not. */
    boolean isAt(int place, CurrencyUnit currency, @Nullable ValuationBasis basis) {
        CurrencyBasis apart = knowns.get(place).apart();
        return apart.basis() == basis
                && (apart.currency() == currency || apart.code().equals(currency.getCurrencyCode()));
    }

    /** Returns the number of an unknown amount. These are the first numbers. */
    int missing(Gap gap) {
        return 1 + gap.ordinal();
    }

    /** Returns the number of an amount that is known at some places. */
    int known(int[] places, int count) {
        if (count > 1) {
            List<KnownAmount> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(knowns.get(places[i]));
            }
            return number(new AmountState(List.copyOf(all), null));
        }
        int number = ofKnown[places[0]];
        if (number == NONE) {
            number = number(new AmountState(List.of(knowns.get(places[0])), null));
            ofKnown[places[0]] = number;
        }
        return number;
    }

    /** Returns the number of a state; that of a row without money if it is null. */
    int numberOf(@Nullable AmountState state) {
        if (state == null) {
            return NONE;
        }
        return state.gap() == null ? number(state) : missing(state.gap());
    }

    private int number(AmountState state) {
        return numbers.computeIfAbsent(state, another -> {
            states.add(another);
            return states.size() - 1;
        });
    }
}
