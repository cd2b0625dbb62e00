package io.github.alliancestats.examples.annualupdate.exports;

import io.github.alliancestats.examples.annualupdate.exports.csv.DetailFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.ExportFolder;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.exports.csv.RecordFile;
import io.github.alliancestats.examples.annualupdate.exports.csv.RecordMapper;
import io.github.alliancestats.examples.annualupdate.exports.csv.RejectedRows;
import io.github.alliancestats.examples.annualupdate.exports.kinds.ActionMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.AssetMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.CannabisFarmMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.CashSeizureMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.ConfiscationOrderMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.CountyLineMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.CrimeGroupMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.DisruptionMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.DrugSeizureMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.InvestigationMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.MoneyEvents;
import io.github.alliancestats.examples.annualupdate.exports.kinds.ProceedingsMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.PublicReportMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.SafeguardingMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.StopSearchMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.WarrantMapper;
import io.github.alliancestats.examples.annualupdate.exports.kinds.WeaponSeizureMapper;
import io.github.alliancestats.money.ExchangeRates;
import io.github.alliancestats.record.Action;
import io.github.alliancestats.record.AllianceRecord;
import io.github.alliancestats.record.Asset;
import io.github.alliancestats.record.CannabisFarm;
import io.github.alliancestats.record.CashSeizure;
import io.github.alliancestats.record.ConfiscationOrder;
import io.github.alliancestats.record.CountyLineClosure;
import io.github.alliancestats.record.CrimeGroup;
import io.github.alliancestats.record.Disruption;
import io.github.alliancestats.record.DrugSeizure;
import io.github.alliancestats.record.Fact;
import io.github.alliancestats.record.FinancialInvestigation;
import io.github.alliancestats.record.Proceedings;
import io.github.alliancestats.record.PublicReport;
import io.github.alliancestats.record.Safeguarding;
import io.github.alliancestats.record.StopSearch;
import io.github.alliancestats.record.Warrant;
import io.github.alliancestats.record.WeaponSeizure;
import io.github.alliancestats.reference.Aliases;
import io.github.alliancestats.reference.Operations;
import io.github.alliancestats.stats.DataExtract;
import io.github.alliancestats.stats.RecordIntake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.money.CurrencyUnit;

/**
 * All that a folder holds. Records that occur twice or were revised are all here: the library resolves them.
 *
 * @param illustrative whether these are the data that come with the program
 * @param operations the tree of operations
 * @param aliases which crime groups were merged
 * @param populations how many people live where
 * @param rates the exchange rates
 * @param extract the records of all kinds, the rejected ones and the days that the folder covers
 * @param files the account of each file
 * @param absent the files that the folder lacks and may lack; what they would tell of is not known, and not zero
 */
public record Exports(
        boolean illustrative,
        Operations operations,
        Aliases aliases,
        Populations populations,
        ExchangeRates rates,
        DataExtract extract,
        List<FileAccount> files,
        List<String> absent) {

    /** Reads every file that is there. */
    public static Exports read(ExportFolder folder, CurrencyUnit currency) {
        return new Reading(folder).read(currency);
    }

    /** {@return the rejections of all files, in order of file and line} */
    public List<RejectedRows> rejections() {
        return files.stream().flatMap(file -> file.rejections().stream()).toList();
    }

    /** Reads one file after another. */
    private static final class Reading {

        private final ExportFolder folder;
        private final RecordIntake<DataExtract> intake = DataExtract.writer();
        private final List<FileAccount> files = new ArrayList<>();
        private final Map<String, Set<Fact>> facts = new LinkedHashMap<>();
        private final List<String> absent = new ArrayList<>();

        Reading(ExportFolder folder) {
            this.folder = folder;
        }

        Exports read(CurrencyUnit currency) {
            OperationsFile.Content operations = OperationsFile.read(folder);
            files.add(operations.account());
            readDrugs();
            readMoney();
            readGroupsAndPeople();
            GroupMergesFile.Content merges = GroupMergesFile.read(folder);
            addIfThere(GroupMergesFile.NAME, merges.account());
            readActivity();
            PopulationsFile.Content populations = PopulationsFile.read(folder);
            addIfThere(PopulationsFile.NAME, populations.account());
            CoverageFile.Content coverage = CoverageFile.read(folder, facts);
            coverage.account().ifPresent(files::add);
            RatesFile.Content rates = RatesFile.read(folder, currency);
            files.add(rates.account());
            return new Exports(
                    folder.isIllustrative(),
                    operations.operations(),
                    merges.aliases(),
                    populations.populations(),
                    rates.rates(),
                    intake.finish().covering(coverage.coverage()),
                    files,
                    absent);
        }

        private void readDrugs() {
            readRequired(DrugSeizure.class, new DrugSeizureMapper());
            readIfThere(CannabisFarm.class, new CannabisFarmMapper());
        }

        private void readMoney() {
            DetailFile events = MoneyEvents.file(folder);
            readRequired(CashSeizure.class, new CashSeizureMapper(events));
            readIfThere(Asset.class, new AssetMapper(events));
            addIfThere(events);
            toldBy(events, Set.of(Fact.CASH_SEIZED), CashSeizure.class);
            toldBy(events, Set.of(Fact.ASSETS_SEIZED, Fact.ASSETS_FROZEN, Fact.ASSETS_RESTRAINED), Asset.class);
            DetailFile orderEvents = ConfiscationOrderMapper.events(folder);
            readIfThere(ConfiscationOrder.class, new ConfiscationOrderMapper(orderEvents));
            addIfThere(orderEvents);
            toldBy(orderEvents, Set.of(Fact.CONFISCATION_ORDERED), ConfiscationOrder.class);
            readRequired(FinancialInvestigation.class, new InvestigationMapper());
        }

        private void readGroupsAndPeople() {
            readIfThere(CrimeGroup.class, new CrimeGroupMapper());
            readIfThere(Disruption.class, new DisruptionMapper());
            DetailFile events = ProceedingsMapper.events(folder);
            readIfThere(Proceedings.class, new ProceedingsMapper(events));
            addIfThere(events);
            toldBy(events, Set.of(), Proceedings.class);
        }

        private void readActivity() {
            readIfThere(Warrant.class, new WarrantMapper());
            readIfThere(StopSearch.class, new StopSearchMapper());
            readIfThere(CountyLineClosure.class, new CountyLineMapper());
            readIfThere(WeaponSeizure.class, new WeaponSeizureMapper());
            readIfThere(Action.class, new ActionMapper());
            readIfThere(Safeguarding.class, new SafeguardingMapper());
            readIfThere(PublicReport.class, new PublicReportMapper());
        }

        private <B extends AllianceRecord.Builder<B>> void readRequired(
                Class<? extends AllianceRecord> kind, RecordMapper<B> mapper) {
            facts.put(mapper.file(), new TreeSet<>(Fact.of(kind)));
            files.add(RecordFile.read(folder, mapper, Fact.of(kind), intake));
        }

        private <B extends AllianceRecord.Builder<B>> void readIfThere(
                Class<? extends AllianceRecord> kind, RecordMapper<B> mapper) {
            if (folder.has(mapper.file())) {
                readRequired(kind, mapper);
            } else {
                facts.put(mapper.file(), new TreeSet<>(Fact.of(kind)));
                absent.add(mapper.file());
            }
        }

        /** Notes that a second file has all facts of a kind of record except some. */
        private void toldBy(DetailFile file, Set<Fact> others, Class<? extends AllianceRecord> kind) {
            Set<Fact> told = new TreeSet<>(Fact.of(kind));
            told.removeAll(others);
            facts.values().forEach(ofFile -> ofFile.removeAll(told)); // of their own file
            facts.computeIfAbsent(file.name(), name -> new TreeSet<>()).addAll(told);
        }

        private void addIfThere(DetailFile file) {
            addIfThere(file.name(), file.account(intake));
        }

        private void addIfThere(String name, Optional<FileAccount> account) {
            account.ifPresentOrElse(files::add, () -> absent.add(name));
        }
    }
}
