package io.github.alliancestats.examples.annualupdate.exports.kinds;

import io.github.alliancestats.examples.annualupdate.exports.csv.Codes;
import io.github.alliancestats.examples.annualupdate.exports.csv.DetailFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.DetailedMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.Row;
import io.github.alliancestats.money.AssetKind;
import io.github.alliancestats.money.Stage;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.common.EventDate;
import java.util.List;
import java.util.Optional;

/** Reads assets other than cash: a row for each; what became of them is in a second file. */
public final class AssetMapper implements DetailedMapper<Asset.Builder> {

    private static final Codes<AssetKind> KINDS = Codes.of(AssetKind.values()).without(AssetKind.CASH);
    private static final Codes<Stage> TAKEN = Codes.of(new Stage[] {Stage.SEIZED, Stage.FROZEN, Stage.RESTRAINED});

    private final DetailFile events;

    public AssetMapper(DetailFile events) {
        this.events = events;
    }

    @Override
    public String file() {
        return "assets.csv";
    }

    @Override
    public String kind() {
        return "asset";
    }

    @Override
    public String idColumn() {
        return "asset_id";
    }

    @Override
    public List<String> sharedColumns() {
        return List.of("kind", "taken_by", "taken_at", "value", "currency");
    }

    @Override
    public List<String> optionalColumns() {
        return List.of("taken_under");
    }

    @Override
    public Asset.Builder builder(Row first) {
        first.requireAllColumns();
        return Asset.builder(first.code("kind", KINDS));
    }

    @Override
    public void readOnce(Row first, Asset.Builder builder) {
        Stage takenBy = first.code("taken_by", TAKEN);
        Optional<EventDate> taken = first.dateIfStated("taken_at");
        if (taken.isPresent()) {
            builder.taken(takenBy, taken.get());
        } else {
            builder.takenBy(takenBy);
        }
        first.codeIfStated("taken_under", Codes.INSTRUMENTS).ifPresent(builder::takenUnder);
        first.moneyIfStated("value", "currency").ifPresent(builder::amount);
        first.requireNoIdleCurrency("currency", "value");
    }

    @Override
    public DetailFile details() {
        return events;
    }

    @Override
    public String detailKind() {
        return "asset";
    }

    @Override
    public void readDetail(Row row, Asset.Builder builder) {
        builder.event(MoneyEvents.read(row));
    }

    @Override
    public AllianceRecord build(Row first, Asset.Builder builder) {
        return builder.build();
    }
}
