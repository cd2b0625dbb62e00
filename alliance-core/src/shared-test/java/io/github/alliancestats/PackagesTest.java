package io.github.alliancestats;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.Externalizable;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The direction of dependencies between packages, and the parts of the JDK and of libraries that no package may use. */
@AnalyzeClasses(packages = "io.github.alliancestats", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    private static final String ROOT = "io.github.alliancestats";
    private static final String RELEASE = ROOT + ".release";
    private static final String DISCLOSURE = ROOT + ".disclosure";
    private static final String STATS = ROOT + ".stats";
    private static final String VIEW = STATS + ".view";
    private static final String MEASURE = ROOT + ".measure";
    private static final String QUALITY = ROOT + ".quality";
    private static final String ENGINE = ROOT + ".engine";
    private static final String IDENTITY = ENGINE + ".identity";
    private static final String RULE = ENGINE + ".rule";
    private static final String DECODE = ENGINE + ".decode";
    private static final String ROW = ENGINE + ".row";
    private static final String SUM = ENGINE + ".sum";
    private static final String REFERENCE = ROOT + ".reference";
    private static final String RECORD = ROOT + ".record";
    private static final String COMMON = RECORD + ".common";
    private static final String DRUG = ROOT + ".drug";
    private static final String MONEY = ROOT + ".money";
    private static final String INTERNAL = ROOT + ".internal..";

    /** The packages of ours that each package may use. The architecture page has the same table. */
    static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry(ROOT, List.of(STATS, COMMON)),
            Map.entry(RELEASE, List.of(STATS, MEASURE, QUALITY)),
            Map.entry(DISCLOSURE, List.of(STATS, MEASURE, QUALITY, REFERENCE, COMMON)),
            Map.entry(
                    STATS,
                    List.of(
                            VIEW, MEASURE, ENGINE, IDENTITY, RULE, ROW, SUM, QUALITY, REFERENCE, RECORD, COMMON, DRUG,
                            MONEY, INTERNAL)),
            Map.entry(VIEW, List.of(QUALITY)),
            Map.entry(MEASURE, List.of(RULE, ROW, QUALITY, RECORD, COMMON, DRUG, MONEY, INTERNAL)),
            Map.entry(
                    ENGINE,
                    List.of(
                            IDENTITY, DECODE, RULE, ROW, SUM, QUALITY, REFERENCE, RECORD, COMMON, DRUG, MONEY,
                            INTERNAL)),
            Map.entry(IDENTITY, List.of(ROW, QUALITY, RECORD, COMMON, INTERNAL)),
            Map.entry(DECODE, List.of(ROW, QUALITY, RECORD, COMMON, DRUG, MONEY, INTERNAL)),
            Map.entry(RULE, List.of(ROW, SUM, QUALITY, RECORD, COMMON, DRUG, MONEY, INTERNAL)),
            Map.entry(SUM, List.of(ROW, QUALITY, DRUG, MONEY, INTERNAL)),
            Map.entry(ROW, List.of(QUALITY, REFERENCE, RECORD, COMMON, DRUG, MONEY, INTERNAL)),
            Map.entry(QUALITY, List.of(RECORD, COMMON)),
            Map.entry(REFERENCE, List.of(COMMON, INTERNAL)),
            Map.entry(RECORD, List.of(COMMON, DRUG, MONEY, INTERNAL)),
            Map.entry(COMMON, List.of(INTERNAL)),
            Map.entry(DRUG, List.of(INTERNAL)),
            Map.entry(MONEY, List.of(INTERNAL)),
            Map.entry(INTERNAL, List.of()));

    @ArchTest
    static void everyPackage_usesOnlyThoseThatItMay(JavaClasses classes) {
        MAY_USE.forEach((from, to) -> only(from, to).check(classes));
    }

    /** Otherwise a new package could use any other. */
    @ArchTest
    static void everyPackage_isOneOfThose(JavaClasses classes) {
        classes()
                .should()
                .resideInAnyPackage(MAY_USE.keySet().toArray(String[]::new))
                .check(classes);
    }

    @ArchTest
    static final ArchRule root_isUsedByNoPackage = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .and()
            .resideOutsideOfPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT);

    @ArchTest
    static final ArchRule moneta_isUsedByNoPackage =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.javamoney..");

    @ArchTest
    static final ArchRule networkAndFiles_areUsedByNoPackage = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..", "java.util.prefs.."))
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.io")
                    .and(DescribedPredicate.not(JavaClass.Predicates.type(Serializable.class)))
                    .and(DescribedPredicate.not(JavaClass.Predicates.type(ByteArrayOutputStream.class))));

    /** Only streams of bytes in memory are allowed. */
    @ArchTest
    static final ArchRule byteStreams_areUsedInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".internal.bytes")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.type(ByteArrayOutputStream.class));

    @ArchTest
    static final ArchRule system_isReadByNoPackage = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(calls(
                    "java.lang.System",
                    "getProperty",
                    "getProperties",
                    "setProperty",
                    "getenv",
                    "currentTimeMillis",
                    "nanoTime",
                    "exit",
                    "load",
                    "loadLibrary"));

    @ArchTest
    static final ArchRule clock_isReadByNoPackage = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() of java.time",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")))
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.time")
                    .and(DescribedPredicate.describe(
                            "clocks", type -> type.getSimpleName().equals("Clock"))))
            .orShould()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "old dates",
                    type -> Set.of("java.util.Date", "java.util.Calendar", "java.util.TimeZone")
                            .contains(type.getName())));

    @ArchTest
    static final ArchRule defaultLocaleAndZone_areReadByNoPackage = noClasses()
            .should()
            .callMethodWhere(calls("java.util.Locale", "getDefault"))
            .orShould()
            .callMethodWhere(calls("java.time.ZoneId", "systemDefault"))
            .orShould()
            .callMethodWhere(calls("java.nio.charset.Charset", "defaultCharset"))
            .orShould()
            .callMethodWhere(withoutLocale("java.lang.String", "toLowerCase"))
            .orShould()
            .callMethodWhere(withoutLocale("java.lang.String", "toUpperCase"))
            .orShould()
            .callMethodWhere(withoutLocale("java.lang.String", "format"))
            .orShould()
            .callMethodWhere(calls("java.lang.String", "formatted"))
            .orShould()
            .callMethodWhere(withoutLocale("java.time.format.DateTimeFormatter", "ofPattern"))
            .orShould()
            .callMethodWhere(calls("java.time.format.DateTimeFormatter", "ofLocalizedDate", "ofLocalizedDateTime"))
            .orShould()
            .dependOnClassesThat(resideInAPackage("java.text"));

    @ArchTest
    static final ArchRule serviceLoader_isUsedByNoPackage =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.ServiceLoader");

    @ArchTest
    static final ArchRule logger_isUsedOnlyByStats = noClasses()
            .that()
            .resideOutsideOfPackage(STATS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.slf4j..");

    @ArchTest
    static final ArchRule logger_isUsedOnlyForDebugging = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "methods of org.slf4j.Logger other than debug",
                    call -> call.getTargetOwner().getName().equals("org.slf4j.Logger")
                            && !Set.of("debug", "isDebugEnabled").contains(call.getName())));

    /** Enums and exceptions are always serializable. No other type may be. */
    @ArchTest
    static final ArchRule types_areNotSerializable = noClasses()
            .that(DescribedPredicate.describe(
                    "are neither enums nor exceptions",
                    type -> !type.isEnum() && !type.isAssignableTo(Exception.class)))
            .should()
            .beAssignableTo(Serializable.class)
            .orShould()
            .beAssignableTo(Externalizable.class);

    @ArchTest
    static final ArchRule types_haveNoSerializationHooks = noMethods()
            .should()
            .haveName("readObject")
            .orShould()
            .haveName("writeObject")
            .orShould()
            .haveName("readResolve")
            .orShould()
            .haveName("writeReplace");

    private static ArchRule only(String from, List<String> to) {
        DescribedPredicate<JavaClass> allowed = resideInAPackage(from);
        for (String other : to) {
            allowed = allowed.or(resideInAPackage(other));
        }
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat(are(resideInAPackage(ROOT + "..")).and(DescribedPredicate.not(allowed)))
                .allowEmptyShould(List.of(RELEASE, DISCLOSURE).contains(from)) // the core has no class of these
                .as(from + " uses, of our own, only " + to);
    }

    private static DescribedPredicate<JavaCall<?>> calls(String owner, String... names) {
        Set<String> all = Set.of(names);
        return DescribedPredicate.describe(
                owner + " " + all,
                call -> call.getTargetOwner().getName().equals(owner) && all.contains(call.getName()));
    }

    private static DescribedPredicate<JavaCall<?>> withoutLocale(String owner, String name) {
        return DescribedPredicate.describe(owner + "." + name + " without a locale", call -> {
            AccessTarget.CodeUnitCallTarget target = call.getTarget();
            return target.getOwner().getName().equals(owner)
                    && target.getName().equals(name)
                    && target.getRawParameterTypes().stream()
                            .noneMatch(type -> type.getName().equals("java.util.Locale"));
        });
    }
}
