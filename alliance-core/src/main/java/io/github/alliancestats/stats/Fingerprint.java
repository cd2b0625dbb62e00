package io.github.alliancestats.stats;

import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.DrugLaw.PreparationRule;
import io.github.alliancestats.drug.DrugLaw.Provision;
import io.github.alliancestats.engine.rule.DimensionRule;
import io.github.alliancestats.internal.bytes.ByteSink;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.reference.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What makes a question this question, as 32 bytes: the SHA-256 of all that answers must agree on. */
final class Fingerprint {

    static final int BYTES = 32;

    private final ByteSink out = new ByteSink();

    private Fingerprint() {}

    static byte[] of(StatsQuery query) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.write(query);
        return fingerprint.out.sha256();
    }

    private void write(StatsQuery query) {
        out.count(query.rules());
        texts(query.period().start(), query.period().endExclusive(), query.zone());
        optional(query.umbrella(), this::text);
        optional(query.operations(), tree -> out.elements(tree.all(), this::write));
        optional(query.rates(), this::write);
        optional(query.basis(), basis -> text(basis.name()));
        texts(query.law().name(), query.law().knownThrough());
        out.elements(query.law().provisions(), this::write);
        out.elements(query.law().preparationRules(), this::write);
        out.elements(query.aliases().entries(), merge -> texts(merge.id(), merge.into(), merge.from()));
        String deduplication = switch (query.deduplication()) { // as in all versions
            case BY_ID -> "TRACKED";
            case NONE -> "UNIQUE";
        };
        text(deduplication);
        optional(query.seal(), this::text);
        optional(query.asAt(), this::text);
        text(query.status().name());
        out.elements(query.measures(), measure -> {
            rule(measure.id(), measure.version());
            text(RuleAccess.of(measure).counting().form());
        });
        out.elements(query.dimensions(), dimension -> rule(dimension.id(), dimension.version()));
        query.dimensions().forEach(this::named); // last, and nothing for a dimension without named keys
    }

    private <K extends Comparable<? super K>> void named(Dimension<K> dimension) {
        DimensionRule<K> rule = RuleAccess.of(dimension);
        if (!rule.named().isEmpty()) {
            text(dimension.id());
            out.elements(
                    List.copyOf(rule.named()),
                    key -> out.elements(rule.parts(key), part -> optional(Optional.ofNullable(part), this::text)));
        }
    }

    private void rule(String id, int version) {
        text(id);
        out.count(version);
    }

    private void write(Operation operation) {
        texts(operation.id(), operation.name());
        optional(operation.parent(), this::text);
        optional(operation.leadForce(), this::text);
        out.elements(operation.partners(), this::text);
    }

    private void write(ExchangeRates rates) {
        text(rates.target().getCurrencyCode());
        out.elements(rates.rates(), rate -> {
            texts(rate.currency(), rate.from(), rate.to());
            out.decimal(rate.rate());
        });
    }

    private void write(Provision provision) {
        Drug drug = provision.drug();
        texts(
                drug.id(),
                drug.name(),
                drug.family().name(),
                provision.from(),
                provision.drugClass().name());
        texts(provision.source(), provision.dayCertain());
    }

    private void write(PreparationRule rule) {
        texts(
                rule.preparation().name(),
                rule.ordinarily().name(),
                rule.becomes().name());
        texts(rule.from(), rule.source(), rule.dayCertain());
    }

    private <T> void optional(Optional<T> value, Consumer<? super T> write) {
        out.elements(value.stream().toList(), write);
    }

    private void texts(Object... values) {
        List.of(values).forEach(this::text);
    }

    private void text(Object value) {
        out.text(value.toString());
    }
}
