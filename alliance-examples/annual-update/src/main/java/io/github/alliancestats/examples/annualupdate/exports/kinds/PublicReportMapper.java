package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.PublicReport.Channel;
import io.github.alliancestats.record.common.EventDate;
import java.util.List;
import java.util.Optional;

/** Reads reports by the public: a row for each. */
public final class PublicReportMapper implements RecordMapper<PublicReport.Builder> {

    private static final Codes<Channel> CHANNELS = Codes.inWords(Channel.values());

    @Override
    public String file() {
        return "public-reports.csv";
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public String idColumn() {
        return "report_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("received_at", "channel", "followed_up", "followed_up_on");
    }

    @Override
    public PublicReport.Builder builder(Row first) {
        return PublicReport.builder();
    }

    @Override
    public void readOnce(Row first, PublicReport.Builder builder) {
        first.dateIfStated("received_at").ifPresent(builder::received);
        first.codeIfStated("channel", CHANNELS).ifPresent(builder::channel);
        Optional<EventDate> followedUpOn = first.dateIfStated("followed_up_on");
        Optional<Boolean> followedUp = first.yesOrNoIfStated("followed_up");
        if (followedUpOn.isPresent() && !followedUp.orElse(true)) {
            throw first.fault("followed_up", "yes or an empty cell where followed_up_on is stated");
        }
        if (followedUpOn.isPresent()) {
            builder.followedUp(followedUpOn.get());
        } else if (followedUp.isPresent()) {
            readWithoutADate(followedUp.get(), builder);
        }
    }

    private static void readWithoutADate(boolean followedUp, PublicReport.Builder builder) {
        if (followedUp) {
            builder.followedUp();
        } else {
            builder.notFollowedUp();
        }
    }

    @Override
    public AllianceRecord build(Row first, PublicReport.Builder builder) {
        return builder.build();
    }
}
