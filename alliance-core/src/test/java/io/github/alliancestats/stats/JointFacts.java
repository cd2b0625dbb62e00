package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.RecoverableProperty;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;

/** The facts that the records of all forces of a joint event state alike: its date, and the shared amounts. */
final class JointFacts {

    private JointFacts() {}

    static List<Object> of(AllianceRecord record) {
        List<Object> facts = new ArrayList<>();
        facts.add(day(record.date().orElseThrow()));
        if (record instanceof DrugSeizure seizure) {
            facts.add(seizure.drugs().stream().map(JointFacts::drug).sorted().toList());
        } else if (record instanceof RecoverableProperty property) {
            facts.add(property.amounts().stream().map(JointFacts::money).toList());
            property.events().forEach(event -> facts.add(event.toString()));
        } else if (record instanceof ConfiscationOrder order) {
            facts.add(ordered(order));
            order.payments().forEach(payment -> facts.add(payment.date() + money(payment.amount())));
        } else if (record instanceof FinancialInvestigation funds) {
            facts.add(funds.amount().map(JointFacts::money));
        } else if (record instanceof Action action) {
            facts.add(action.amount().map(JointFacts::money));
            facts.add(quantity(action.quantity()));
        }
        return facts;
    }

    private static Object day(EventDate date) {
        return date.exact() ? date.firstDayIn(ZoneId.of("Europe/London")) : date;
    }

    private static String drug(SeizedDrug drug) {
        return drug.drug().id()
                + quantity(drug.quantity())
                + drug.valuations().stream()
                        .map(value -> money(value.low()) + money(value.high()))
                        .toList();
    }

    private static String quantity(Optional<Quantity> quantity) {
        return quantity.map(each -> plain(each.inBaseUnit()) + each.unit().kind())
                .orElse("unknown");
    }

    private static Object ordered(ConfiscationOrder order) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Obligor obligor : order.obligors()) {
            if (obligor.ordered().isEmpty()) {
                return "unknown";
            }
            sum = sum.add(Facts.exact(obligor.ordered().get()));
        }
        return plain(sum);
    }

    private static String money(MonetaryAmount amount) {
        return amount.getCurrency().getCurrencyCode() + plain(Facts.exact(amount));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
