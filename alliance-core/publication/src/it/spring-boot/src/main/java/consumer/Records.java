package consumer;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.drug.QuantityUnit;
import io.github.alliancestats.money.MonetaryValuation;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.SeizedDrug;
import io.github.alliancestats.record.common.EventDate;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.money.Monetary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the database as records. */
@Repository
class Records {

    private static final String FORCE = "cumbria";

    private final JdbcClient database;

    Records(JdbcClient database) {
        this.database = database;
    }

    List<AllianceRecord> all() {
        List<AllianceRecord> all = new ArrayList<>();
        all.addAll(
                database.sql("SELECT * FROM drug_seizure").query(Records::drugs).list());
        all.addAll(
                database.sql("SELECT * FROM cash_seizure").query(Records::cash).list());
        return all;
    }

    private static DrugSeizure drugs(ResultSet row, int number) throws SQLException {
        SeizedDrug.Builder drug =
                SeizedDrug.builder().drug(Drug.find(row.getString("drug")).orElse(Drug.UNKNOWN));
        BigDecimal grams = row.getBigDecimal("grams");
        if (grams != null) {
            drug.quantity(Quantity.of(grams, QuantityUnit.GRAM));
        }
        BigDecimal value = row.getBigDecimal("street_value");
        if (value != null) {
            drug.valuation(MonetaryValuation.of(ValuationBasis.STREET, value, Application.POUNDS));
        }
        return DrugSeizure.builder()
                .id(FORCE, row.getString("id"))
                .seized(EventDate.at(
                        row.getObject("seized_at", OffsetDateTime.class).toInstant()))
                .operation(row.getString("operation"))
                .drug(drug.build())
                .build();
    }

    private static CashSeizure cash(ResultSet row, int number) throws SQLException {
        return CashSeizure.builder()
                .id(FORCE, row.getString("id"))
                .seized(row.getObject("seized_on", LocalDate.class))
                .operation(row.getString("operation"))
                .amount(row.getBigDecimal("amount"), Monetary.getCurrency(row.getString("currency")))
                .build();
    }
}
