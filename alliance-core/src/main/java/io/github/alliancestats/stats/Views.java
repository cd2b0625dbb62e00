package io.github.alliancestats.stats;

import io.github.alliancestats.internal.exact.Decimals;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.money.ValuationBasis;
import io.github.alliancestats.quality.Completeness;
import io.github.alliancestats.quality.Coverage;
import io.github.alliancestats.quality.Issue;
import io.github.alliancestats.record.common.ReportingPeriod;
import io.github.alliancestats.stats.view.ChangeView;
import io.github.alliancestats.stats.view.ComparisonView;
import io.github.alliancestats.stats.view.CoverageView;
import io.github.alliancestats.stats.view.FigureView;
import io.github.alliancestats.stats.view.IssueView;
import io.github.alliancestats.stats.view.SummaryView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the views of figures, summaries and comparisons. Mappers write a canonical number without an exponent. */
final class Views {

    private Views() {}

    static FigureView of(Figure<?> figure) {
        boolean isKnown = figure.state().known();
        ValuationBasis basis = figure.apart().basis();
        Completeness completeness = figure.completeness();
        Map<String, Long> gaps = new LinkedHashMap<>();
        completeness.gaps().forEach((gap, count) -> gaps.put(gap.name(), count));
        return new FigureView(
                figure.id(),
                figure.measure().name(),
                period(figure.period()),
                figure.scope(),
                figure.context().keys(),
                figure.state().name(),
                figure.text(),
                isKnown ? Decimals.canonical(figure.knownRange().value()) : null,
                isKnown ? Decimals.canonical(figure.knownRange().low()) : null,
                isKnown ? Decimals.canonical(figure.knownRange().high()) : null,
                figure.type().unitName(),
                basis == null ? null : basis.name(),
                completeness.toString(),
                completeness.seen(),
                completeness.full(),
                completeness.partial(),
                Collections.unmodifiableMap(gaps));
    }

    static <V> ChangeView of(Change<V> change) {
        Figure<V> now = change.now();
        Figure<V> before = change.before();
        boolean subtracts = now.value().isPresent() && before.value().isPresent() && now.isOfOneKindWith(before);
        return new ChangeView(
                now.id(),
                now.measure().name(),
                change.toString(),
                subtracts ? Decimals.canonical(now.number().subtract(before.number())) : null,
                change.growth().map(growth -> growth.percent(1)).orElse(null),
                issues(change.comparabilityIssues()));
    }

    static SummaryView of(Summary summary) {
        List<FigureView> figures = summary.query().measures().stream()
                .flatMap(measure -> summary.figures(measure).stream().map(Views::of))
                .toList();
        Map<String, List<SummaryView>> rows = new LinkedHashMap<>();
        summary.tables().forEach(table -> rows.put(table.dimension().id(), rows(summary.by(table.dimension()))));
        return new SummaryView(
                period(summary.period()),
                summary.context().scope(),
                summary.query().status().name(),
                summary.query().asAt().map(Instant::toString).orElse(null),
                summary.context().keys(),
                summary.seen(),
                summary.included(),
                summary.excluded(),
                summary.outside(),
                summary.rejected(),
                summary.whole() ? coverage(summary.coverage()) : List.of(),
                summary.whole() ? issues(summary.issues()) : List.of(),
                figures,
                Collections.unmodifiableMap(rows));
    }

    private static List<CoverageView> coverage(Coverage coverage) {
        return coverage.declarations().stream()
                .map(declared -> new CoverageView(
                        declared.force().value(),
                        declared.fact().name(),
                        declared.days().stream().map(Views::period).toList(),
                        declared.openings().stream().map(LocalDate::toString).toList(),
                        declared.keys().stream().map(Enum::name).toList()))
                .toList();
    }

    private static List<IssueView> issues(List<Issue> issues) {
        return issues.stream()
                .map(issue ->
                        new IssueView(issue.code().name(), issue.severity().name(), issue.count(), issue.sentence()))
                .toList();
    }

    static List<SummaryView> rows(Breakdown<?> breakdown) {
        return Stream.concat(breakdown.rows().values().stream(), Stream.of(breakdown.notStated()))
                .map(Views::of)
                .toList();
    }

    static ComparisonView of(Comparison comparison) {
        List<ChangeView> changes = new ArrayList<>();
        comparison.now().query().measures().forEach(measure -> addChange(measure, comparison, changes));
        return new ComparisonView(of(comparison.now()), of(comparison.before()), Collections.unmodifiableList(changes));
    }

    private static <V> void addChange(Measure<V> measure, Comparison comparison, List<ChangeView> changes) {
        if (!comparison.before().query().measures().contains(measure)) {
            return;
        }
        List<Figure<V>> now = comparison.now().figures(measure);
        List<Figure<V>> before = comparison.before().figures(measure);
        if (now.size() == 1 && before.size() == 1) {
            changes.add(of(new Change<>(now.get(0), before.get(0))));
        }
    }

    private static String period(ReportingPeriod period) {
        return period.start() + "/" + period.lastDay();
    }
}
