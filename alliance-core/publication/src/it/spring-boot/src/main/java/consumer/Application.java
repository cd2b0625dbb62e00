package consumer;

import io.github.alliancestats.AllianceStats;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.common.OperationId;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.StatsQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service of a force. The query is a bean, and the records come from its database. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");

    @Bean
    StatsQuery question() {
        Operations operations = Operations.of(
                Operation.of("alliance", "Alliance"), Operation.of("marrowfell", "Marrowfell", "alliance"));
        ExchangeRates rates = ExchangeRates.into(POUNDS)
                .rate(Monetary.getCurrency("EUR"), LocalDate.of(2023, 6, 1), new BigDecimal("0.8612"))
                .build();
        return AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
                .within(operations, OperationId.of("alliance"))
                .reportingIn(rates)
                .valuedAt(ValuationBasis.STREET)
                .groupedBy(Dimension.DRUG);
    }

    /**
     * Runs what it does once, and fails if anything is not as it should be.
     *
     * @param args none
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args).close();
    }
}
