package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.DetailFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.DetailedMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.AncillaryOrder;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.Proceedings.Conclusion;
import io.github.alliancestats.record.Sentence;
import io.github.alliancestats.record.common.EventDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads proceedings: a row for each person in a case; what happened in it, from arrest to sentence, is in a second
 * file.
 */
public final class ProceedingsMapper implements DetailedMapper<Proceedings.Builder> {

    private static final String FILE = "proceedings.csv";
    private static final Codes<Event> EVENTS = Codes.of(Event.values());
    private static final Codes<AncillaryOrder.OrderKind> ORDERS = Codes.of(AncillaryOrder.OrderKind.values());
    private static final Codes<Conclusion> CONCLUSIONS = Codes.of(Conclusion.values());

    private enum Event {
        ARRESTED,
        CHARGED,
        CONVICTED,
        SENTENCED,
        ANCILLARY_ORDER,
        CONCLUDED
    }

    private final DetailFile events;

    public ProceedingsMapper(DetailFile events) {
        this.events = events;
    }

    public static DetailFile events(ExportFolder folder) {
        return DetailFile.read(
                folder,
                "proceedings-events.csv",
                List.of("event", "date", "number", "detail"),
                FILE,
                Map.of("", Fact.of(Proceedings.class)));
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public String idColumn() {
        return "case_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("person", "online", "principal");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of("hearing");
    }

    @Override
    public Proceedings.Builder builder(Row first) {
        return Proceedings.builder();
    }

    @Override
    public void readOnce(Row first, Proceedings.Builder builder) {
        first.identifying("person").ifPresent(builder::person);
        first.identifying("hearing").ifPresent(builder::hearing);
        first.yesOrNoIfStated("online").ifPresent(builder::online);
        first.yesOrNoIfStated("principal").ifPresent(builder::principal);
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
    public void readDetail(Row row, Proceedings.Builder builder) {
        Event event = row.code("event", EVENTS);
        EventDate date = row.date("date");
        boolean ofOffences = event == Event.CHARGED || event == Event.CONVICTED;
        if (!ofOffences && !row.isEmpty("number")) {
            throw row.fault("number", "an empty cell where nobody is charged or convicted");
        }
        read(event, date, row, builder);
    }

    private static void read(Event event, EventDate date, Row row, Proceedings.Builder builder) {
        switch (event) {
            case ARRESTED -> readArrest(date, row, builder);
            case CHARGED -> builder.charged(date, offences(row));
            case CONVICTED -> builder.convicted(date, offences(row));
            case SENTENCED ->
                sentence(row)
                        .ifPresentOrElse(sentence -> builder.sentenced(date, sentence), () -> builder.sentenced(date));
            case ANCILLARY_ORDER -> builder.ancillaryOrder(date, row.code("detail", ORDERS));
            case CONCLUDED -> builder.concluded(date, row.code("detail", CONCLUSIONS));
        }
    }

    private static void readArrest(EventDate date, Row row, Proceedings.Builder builder) {
        if (!row.isEmpty("detail")) {
            throw row.fault("detail", "an empty cell for an arrest");
        }
        builder.arrested(date);
    }

    private static long offences(Row row) {
        return row.isEmpty("number") ? 1 : row.count("number");
    }

    private static Optional<Sentence> sentence(Row row) {
        try {
            return row.text("detail").map(SentenceText::parse);
        } catch (IllegalArgumentException e) {
            throw row.fault("detail", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public AllianceRecord build(Row first, Proceedings.Builder builder) {
        return builder.build();
    }
}
