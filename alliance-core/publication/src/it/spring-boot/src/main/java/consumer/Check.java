package consumer;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.alliancestats.drug.Drug;
import io.github.alliancestats.drug.Quantity;
import io.github.alliancestats.measure.CashMeasures;
import io.github.alliancestats.measure.Dimension;
import io.github.alliancestats.measure.DrugMeasures;
import io.github.alliancestats.stats.Summary;
import io.github.alliancestats.stats.Wording;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.CommandLineRunner;
import org.springframework.stereotype.Component;

/** Fails if a figure is wrong, or if the library logs more than the numbers of records. */
@Component
class Check implements CommandLineRunner {

    private final Figures figures;

    Check(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void run(String... args) {
        ListAppender<ILoggingEvent> log = listen();
        Summary year = figures.ofTheYear();

        check("at least £4,300,086.24", year.figure(CashMeasures.SEIZED).text());
        check(
                "more than £11.2m",
                year.figure(DrugMeasures.VALUE)
                        .claim(Wording.MORE_THAN)
                        .orElseThrow()
                        .text());
        check(
                Quantity.grams("31.5"),
                year.by(Dimension.DRUG)
                        .get(Drug.HEROIN)
                        .figure(DrugMeasures.MASS)
                        .known());
        check("6 seen, 4 included", year.seen() + " seen, " + year.included() + " included");
        check(List.of("DEBUG seen 6 = included 4 + excluded 0 + outside 2"), told(log));
    }

    /** Listens to the library at every level; the logger is Logback's if that is the provider that slf4j found. */
    private static ListAppender<ILoggingEvent> listen() {
        LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
        Logger library = logback.getLogger("io.github.alliancestats");
        check(Level.TRACE, library.getLevel());
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.setContext(logback);
        appender.start();
        library.addAppender(appender);
        return appender;
    }

    private static List<String> told(ListAppender<ILoggingEvent> log) {
        return log.list.stream()
                .map(event -> event.getLevel() + " " + event.getFormattedMessage())
                .toList();
    }

    private static void check(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
