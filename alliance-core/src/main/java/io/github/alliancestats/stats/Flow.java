package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * One amount of one property on its way through the stages.
 *
 * @param day the day on which it counts: never before that of the taking, on which an event counts whose own day
 *     is earlier only because the two were not told in one zone
 * @param taking whether it is the very taking of the property, not something that happened to it since
 * @param worth the amount; empty if it is not known
 */
record Flow(
        Stage stage,
        EventDate date,
        LocalDate day,
        Optional<Instrument> instrument,
        boolean taking,
        List<Worth> worth) {

    /**
     * All flows of a property that was taken on a day. Amounts that went in, and those that went out, follow one
     * another, so that the shares that forces have of them balance like the whole.
     */
    static List<Flow> of(RecoverableProperty property, LocalDate taken, ZoneId zone) {
        Ways ways = new Ways();
        List<Flow> flows = new ArrayList<>();
        for (ExactMoney amount : Held.AMOUNTS.apply(property)) {
            flows.add(taking(property, taken, List.of(ways.take(property.takenBy(), amount))));
        }
        if (flows.isEmpty()) {
            flows.add(taking(property, taken, List.of()));
        }
        for (MoneyEvent event : property.events()) {
            List<Worth> worth = event.amount()
                    .map(amount -> List.of(ways.next(event.stage(), amount)))
                    .orElse(List.of());
            LocalDate own = event.date().dayIn(zone);
            LocalDate day = own.isBefore(taken) ? taken : own;
            flows.add(new Flow(event.stage(), event.date(), day, event.instrument(), false, worth));
        }
        return flows;
    }

    private static Flow taking(RecoverableProperty property, LocalDate taken, List<Worth> worth) {
        EventDate date = property.date().orElseThrow();
        return new Flow(property.takenBy(), date, taken, property.takenUnder(), true, worth);
    }

    /** What has gone each way so far, in each currency: in, out, and to each stage of denial. */
    private static final class Ways {
        private final Map<String, BigDecimal> sofar = new HashMap<>();

        Worth take(Stage stage, ExactMoney amount) {
            add(stage.name(), amount);
            return add("in", amount);
        }

        /** What an event adds: of a denial, such as an order that renews another, only what goes beyond the one before. */
        Worth next(Stage stage, MonetaryAmount amount) {
            ExactMoney exact = ExactMoney.of(amount);
            if (stage.disposal()) {
                return add("out", exact);
            }
            return stage == Stage.INTEREST ? add("in", exact) : beyond(stage.name(), exact);
        }

        private Worth beyond(String way, ExactMoney amount) {
            BigDecimal before = sofar(way, amount);
            BigDecimal more = amount.number().subtract(before).max(BigDecimal.ZERO);
            return add(way, ExactMoney.of(more, amount.currency()));
        }

        private Worth add(String way, ExactMoney amount) {
            BigDecimal before = sofar(way, amount);
            sofar.put(way + amount.currency().getCurrencyCode(), before.add(amount.number()));
            return Worth.after(before, amount);
        }

        private BigDecimal sofar(String way, ExactMoney amount) {
            return sofar.getOrDefault(way + amount.currency().getCurrencyCode(), BigDecimal.ZERO);
        }
    }

    boolean isIn(ReportingPeriod period) {
        return period.contains(day);
    }

    /** Whether it changes what is held: more denial of what is denied already does not. */
    boolean moves() {
        return taking || stage == Stage.INTEREST || stage.disposal();
    }

    /** Whether it is only more of a denial that was told of already, such as an order that renews another. */
    boolean isRenewal() {
        return !taking
                && stage.deprivation()
                && !worth.isEmpty()
                && worth.get(0).isNothing();
    }

    List<Worth> signed() {
        return stage.disposal() ? worth.stream().map(Worth::outward).toList() : worth;
    }
}
