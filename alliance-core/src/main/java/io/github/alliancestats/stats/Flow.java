package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.ExactMoney;
import io.github.alliancestats.money.Instrument;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.EventDate;
import io.github.alliancestats.record.MoneyEvent;
import io.github.alliancestats.record.RecoverableProperty;
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
        List<Flow> flows = new ArrayList<>();
        Map<String, BigDecimal> in = new HashMap<>();
        Map<String, BigDecimal> out = new HashMap<>();
        for (MonetaryAmount amount : property.amounts()) {
            flows.add(taking(property, taken, next(amount, in)));
        }
        if (flows.isEmpty()) {
            flows.add(taking(property, taken, List.of()));
        }
        for (MoneyEvent event : property.events()) {
            Map<String, BigDecimal> way =
                    event.stage().isEnd() ? out : event.stage() == Stage.INTEREST ? in : new HashMap<>();
            List<Worth> worth = event.amount().map(amount -> next(amount, way)).orElse(List.of());
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

    private static List<Worth> next(MonetaryAmount amount, Map<String, BigDecimal> sofar) {
        ExactMoney exact = ExactMoney.of(amount);
        String currency = exact.currency().getCurrencyCode();
        BigDecimal before = sofar.getOrDefault(currency, BigDecimal.ZERO);
        sofar.put(currency, before.add(exact.number()));
        return List.of(Worth.after(before, exact));
    }

    boolean isIn(ReportingPeriod period) {
        return period.contains(day);
    }

    /** Whether it changes what is held: more denial of what is denied already does not. */
    boolean moves() {
        return taking || stage == Stage.INTEREST || stage.isEnd();
    }

    List<Worth> signed() {
        return stage.isEnd() ? worth.stream().map(Worth::outward).toList() : worth;
    }
}
