package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.Disruption.AgencyPart;
import io.github.alliancestats.record.Disruption.Assessment;
import io.github.alliancestats.record.Disruption.Strand;
import java.util.List;

/** Reads assessed disruptions: a row for each; its groups are those disrupted. */
public final class DisruptionMapper implements RecordMapper<Disruption.Builder> {

    private static final Codes<Assessment> ASSESSMENTS = Codes.of(Assessment.values());
    private static final Codes<Strand> STRANDS = Codes.of(Strand.values());
    private static final Codes<AgencyPart> PARTS = Codes.of(AgencyPart.values());

    @Override
    public String file() {
        return "disruptions.csv";
    }

    @Override
    public String kind() {
        return "disruption";
    }

    @Override
    public String idColumn() {
        return "disruption_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("disrupted_on", "assessment", "strand", "part");
    }

    @Override
    public Disruption.Builder builder(Row first) {
        return Disruption.builder();
    }

    @Override
    public void readOnce(Row first, Disruption.Builder builder) {
        first.dateIfStated("disrupted_on").ifPresent(builder::disrupted);
        builder.assessment(first.code("assessment", ASSESSMENTS));
        first.codeIfStated("strand", STRANDS).ifPresent(builder::strand);
        first.codeIfStated("part", PARTS).ifPresent(builder::part);
    }

    @Override
    public AllianceRecord build(Row first, Disruption.Builder builder) {
        return builder.build();
    }
}
