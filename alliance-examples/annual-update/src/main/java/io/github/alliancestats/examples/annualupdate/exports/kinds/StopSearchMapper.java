package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.StopSearch.Outcome;
import io.github.alliancestats.record.StopSearch.SearchObject;
import io.github.alliancestats.record.StopSearch.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads stop and searches: a row for each, in the words of data.police.uk. */
public final class StopSearchMapper implements RecordMapper<StopSearch.Builder> {

    @Override
    public String file() {
        return "stop-searches.csv";
    }

    @Override
    public String kind() {
        return "search";
    }

    @Override
    public String idColumn() {
        return "search_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("searched_at", "type", "object", "outcome");
    }

    @Override
    public StopSearch.Builder builder(Row first) {
        return StopSearch.builder();
    }

    @Override
    public void readOnce(Row first, StopSearch.Builder builder) {
        first.dateIfStated("searched_at").ifPresent(builder::searched);
        published(first, "type", Subject::fromPublished).ifPresent(builder::subject);
        published(first, "object", SearchObject::fromPublished).ifPresent(builder::object);
        published(first, "outcome", Outcome::fromPublished).ifPresent(builder::outcome);
    }

    private static <T> Optional<T> published(Row row, String column, Function<String, T> meaning) {
        try {
            return row.text(column).map(meaning);
        } catch (IllegalArgumentException e) {
            throw row.fault(column, "the words in which data.police.uk publishes it, or an empty cell");
        }
    }

    @Override
    public AllianceRecord build(Row first, StopSearch.Builder builder) {
        return builder.build();
    }
}
