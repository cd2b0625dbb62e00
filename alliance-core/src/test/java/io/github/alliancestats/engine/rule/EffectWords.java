package io.github.alliancestats.engine.rule;

import io.github.alliancestats.engine.row.CurrencyBasis;
import io.github.alliancestats.engine.rule.Rule.Effect;
import io.github.alliancestats.engine.rule.Rule.EffectKind;
import java.util.ArrayList;
import java.util.List;

/** The effects of a rule as words, to compare them with those that a test expects. */
final class EffectWords {

    private EffectWords() {}

    /** Returns the effects of a record whose rows have some roles. */
    static List<String> ofRecord(Rule rule, Object... roles) {
        List<Effect> effects = new ArrayList<>();
        rule.countRecord(List.of(roles), 0, effects);
        return effects.stream().map(EffectWords::of).toList();
    }

    /** Returns the effects of the amounts in the first slots of a row with some role. */
    static List<String> ofSlots(Rule rule, Object role, int slots) {
        List<Effect> effects = new ArrayList<>();
        for (int slot = 0; slot < slots; slot++) {
            rule.countSlot(role, slot, 0, effects);
        }
        return effects.stream().map(EffectWords::of).toList();
    }

    private static String of(Effect effect) {
        if (effect.kind() == EffectKind.GAP) {
            return effect.gap() + (CurrencyBasis.NOTHING.equals(effect.apart()) ? ", bounded" : "");
        }
        return effect.kind() + (effect.apart() == null ? "" : effect.apart().toString());
    }
}
