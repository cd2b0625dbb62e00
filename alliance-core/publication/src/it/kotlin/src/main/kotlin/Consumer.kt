package consumer

import io.github.alliancestats.AllianceStats
import io.github.alliancestats.drug.Drug
import io.github.alliancestats.drug.Quantity
import io.github.alliancestats.money.MonetaryValuation
import io.github.alliancestats.money.ValuationBasis
import io.github.alliancestats.record.AllianceRecord
import io.github.alliancestats.record.CashSeizure
import io.github.alliancestats.record.DrugSeizure
import io.github.alliancestats.measure.Dimension
import io.github.alliancestats.measure.CashMeasures
import io.github.alliancestats.measure.DrugMeasures
import io.github.alliancestats.measure.Rate
import io.github.alliancestats.measure.Ratio
import io.github.alliancestats.record.common.ReportingPeriod
import io.github.alliancestats.stats.Wording
import java.math.BigDecimal
import java.time.LocalDate
import javax.money.CurrencyUnit
import javax.money.Monetary
import kotlin.jvm.optionals.getOrNull

private val pounds: CurrencyUnit = Monetary.getCurrency("GBP")
private val day = LocalDate.of(2023, 5, 14)

/** A seizure as a program of the force stores it. Unknown values are null. */
private data class Seized(val id: String, val operation: String?, val cash: String?, val grams: String?)

private val seized = listOf(
    Seized("1", operation = "alliance", cash = "50000.00", grams = null),
    Seized("2", operation = null, cash = null, grams = "31.5"),
)

/** Without the question mark before "let" the compiler would refuse it. */
private fun Seized.toRecords(): List<AllianceRecord> = listOfNotNull(
    cash?.let {
        CashSeizure.builder().id("cumbria", "C-$id").seized(day)
            .also { record -> operation?.let(record::operation) }
            .amount(BigDecimal(it), pounds)
            .build()
    },
    grams?.let {
        DrugSeizure.builder().id("cumbria", "D-$id").seized(day)
            .also { record -> operation?.let(record::operation) }
            .drug(Drug.HEROIN, Quantity.grams(it), street("3100"))
            .build()
    },
)

private fun street(value: String): MonetaryValuation =
    MonetaryValuation.of(ValuationBasis.STREET, BigDecimal(value), pounds)

fun main() {
    val year = AllianceStats.forPeriod(ReportingPeriod.ofYear(2023))
        .reportingIn(pounds)
        .valuedAt(ValuationBasis.STREET)
        .groupedBy(Dimension.DRUG)
    val summary = year.summarize(seized.flatMap(Seized::toRecords))

    // Types that are never null need no question mark. A value that may be missing is an Optional.
    val words: String = summary.figure(CashMeasures.SEIZED).text()
    val over: String? = summary.figure(CashMeasures.SEIZED).claim(Wording.OVER).getOrNull()?.text()
    val heroin: Quantity = summary.by(Dimension.DRUG)[Drug.HEROIN].figure(DrugMeasures.MASS).known()
    val rate: Ratio? = summary.rate(Rate.CONFIRMED).getOrNull()

    check(words == "£50,000") { words }
    check(over == null) { "$over" }
    check(heroin == Quantity.grams("31.5")) { heroin }
    check("$rate" == "0/1") { "$rate" }

    val years = year.compareWith(ReportingPeriod.ofYear(2022), seized.flatMap(Seized::toRecords))
    val growth: Ratio? = years.change(CashMeasures.SEIZED).growth().getOrNull()
    check(growth == null) { "$growth" }
}
