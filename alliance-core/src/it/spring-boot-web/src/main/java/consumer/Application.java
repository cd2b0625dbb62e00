package consumer;

import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A web service of a force, which returns answers as they are. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

    static final CurrencyUnit POUNDS = Monetary.getCurrency("GBP");

    /**
     * Serves its answers once, and fails if anything is not as it should be.
     *
     * @param args none
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args).close();
    }
}
