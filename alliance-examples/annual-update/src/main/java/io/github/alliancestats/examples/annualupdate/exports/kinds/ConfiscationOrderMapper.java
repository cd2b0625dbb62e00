package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.DetailFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.DetailedMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Obligor;
import io.github.alliancestats.record.common.EventDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/**
 * Reads confiscation orders: a row for each obligor; variations and payments are in a second file.
 */
public final class ConfiscationOrderMapper implements DetailedMapper<ConfiscationOrder.Builder> {

    private static final String FILE = "confiscation-orders.csv";
    private static final Codes<Event> EVENTS = Codes.of(Event.values());

    private enum Event {
        PAID,
        VARIED
    }

    private final DetailFile events;

    /** The obligors of the order that is being read, by person. */
    private final Map<String, Obligor> obligors = new LinkedHashMap<>();

    public ConfiscationOrderMapper(DetailFile events) {
        this.events = events;
    }

    public static DetailFile events(ExportFolder folder) {
        return DetailFile.read(
                folder,
                "order-events.csv",
                List.of("person", "event", "date", "amount", "currency"),
                FILE,
                Map.of("", Fact.of(ConfiscationOrder.class)));
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String kind() {
        return "order";
    }

    @Override
    public String idColumn() {
        return "order_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("made_on", "joint_benefit", "currency");
    }

    @Override
    public List<String> ownColumns() {
        return List.of("line", "person", "ordered", "benefit");
    }

    @Override
    public ConfiscationOrder.Builder builder(Row first) {
        obligors.clear();
        return ConfiscationOrder.builder();
    }

    @Override
    public void readOnce(Row first, ConfiscationOrder.Builder builder) {
        first.dateIfStated("made_on").ifPresent(builder::made);
        first.moneyIfStated("joint_benefit", "currency").ifPresent(builder::jointBenefit);
    }

    @Override
    public void readEach(Row row, ConfiscationOrder.Builder builder) {
        if (row.withdrawn() && row.isEmpty("person")) {
            return;
        }
        Obligor obligor = obligor(row);
        if (obligors.putIfAbsent(obligor.person(), obligor) != null) {
            throw row.fault("person", "a person that no row of the order above has");
        }
    }

    private static Obligor obligor(Row row) {
        String person = row.requiredId("person");
        Obligor obligor = row.moneyIfStated("ordered", "currency")
                .map(amount -> Obligor.of(person, amount))
                .orElseGet(() -> Obligor.of(person));
        return row.moneyIfStated("benefit", "currency").map(obligor::benefit).orElse(obligor);
    }

    @Override
    public DetailFile details() {
        return events;
    }

    @Override
    public String detailKind() {
        return "";
    }

    @Override
    public void readDetail(Row row, ConfiscationOrder.Builder builder) {
        Obligor obligor = obligors.get(row.requiredId("person"));
        if (obligor == null) {
            throw row.fault("person", "a person whom the order names");
        }
        obligors.put(obligor.person(), with(obligor, row));
    }

    private static Obligor with(Obligor obligor, Row row) {
        Event event = row.code("event", EVENTS);
        EventDate date = row.date("date");
        MonetaryAmount amount = row.money("amount", row.currency("currency"));
        return event == Event.PAID ? obligor.paid(date, amount) : obligor.varied(date, amount);
    }

    @Override
    public AllianceRecord build(Row first, ConfiscationOrder.Builder builder) {
        return builder.obligors(obligors.values()).build();
    }
}
