package io.github.alliancestats.examples.hostileinput.ways;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.alliancestats.examples.hostileinput.input.Absurd;
import io.github.alliancestats.examples.hostileinput.input.AbsurdRecords;
import io.github.alliancestats.examples.hostileinput.input.Asked;
import io.github.alliancestats.examples.hostileinput.input.Contract;
import io.github.alliancestats.quality.Deduplication;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.StatsQuery;
import io.github.alliancestats.stats.Summary;
import java.util.List;

/** The builders of all kinds of record: what is built is counted, by every measure and in every way to count. */
public final class RecordBuilders {

    private RecordBuilders() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        StatsQuery question = Asked.anything(new Absurd(data), data);
        List<AllianceRecord> records = AbsurdRecords.of(data);
        Summary answer = question.summarize(records);
        Asked.readAll(answer);
        requireSame(answer, records);
    }

    private static void requireSame(Summary answer, List<AllianceRecord> records) {
        StatsQuery question = answer.query();
        Contract.require(
                answer.seen() == answer.included() + answer.excluded() + answer.outside() + answer.rejected(),
                "seen = included + excluded + outside + rejected");
        DataExtract extract = DataExtract.of(records);
        if (question.deduplication() == Deduplication.BY_ID) {
            Contract.require(question.summarize(extract).equals(answer), "an extract gives the same summary");
            Contract.require(question.summarize(extract, 3, Runnable::run).equals(answer), "parts give the same");
        }
        byte[] bytes = answer.toBytes();
        Contract.require(question.readSummary(bytes).equals(answer), "bytes are read back");
    }
}
