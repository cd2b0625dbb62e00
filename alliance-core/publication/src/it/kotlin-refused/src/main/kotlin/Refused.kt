package consumer

import io.github.alliancestats.AllianceStats
import io.github.alliancestats.drug.Drug
import io.github.alliancestats.drug.Quantity
import io.github.alliancestats.record.CashSeizure
import io.github.alliancestats.record.DrugSeizure
import io.github.alliancestats.stats.Figure
import io.github.alliancestats.measure.DrugMeasures
import io.github.alliancestats.measure.Measure
import io.github.alliancestats.record.common.RecordId
import io.github.alliancestats.record.common.ReportingPeriod
import io.github.alliancestats.stats.Summary

// None of this may compile. The comment on each refused line is the expected message of the compiler.

fun nothingIsHandedOver() = AllianceStats.forPeriod(null) // Null cannot be a value of a non-null type 'ReportingPeriod'

fun perhapsNothingIsHandedOver(period: ReportingPeriod?) =
    AllianceStats.forPeriod(period) // actual type is 'ReportingPeriod?', but 'ReportingPeriod' was expected

fun whatTheForceDoesNotKnow(force: String?) =
    RecordId.of(force, "1") // actual type is 'String?', but 'String' was expected

fun aBuilderStaysNotNull(drug: Drug?) = DrugSeizure.builder().id("cumbria", "D-1")
    .drug(drug, Quantity.grams("1")) // actual type is 'Drug?', but 'Drug' was expected

fun aListWithGaps(partners: List<String?>) = CashSeizure.builder()
    .partners(partners) // actual type is 'List<String?>', but

fun anAnswerOfNull() = Measure.amount("force.small-cash", 1, CashSeizure::class.java) {
    null // Null cannot be a value of a non-null type
}

fun aFigureAlwaysHasWords(figure: Figure<Long>) = figure.text()?.length // Unnecessary safe call

fun aSummaryAlwaysHasAFigure(year: Summary) = year.figure(DrugMeasures.SEIZURES) ?: year // Elvis operator

fun aFigureAlwaysHasAKnownPart(figure: Figure<Long>) = figure.known()!! // Unnecessary non-null assertion

fun aRecordIsNeverNull() = Measure.count("force.no-cash", 1, CashSeizure::class.java) {
    it == null // Condition is always 'false'
}
