package consumer;

import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A web service of a force that returns summaries and comparisons without a mapping of its own. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");

    /**
     * Requests each result once, and fails if one differs from the expected result.
     *
     * @param args none
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args).close();
    }
}
