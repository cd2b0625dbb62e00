package io.github.alliancestats.examples.fromdatabase;

import java.util.Arrays;

/** The databases whose drivers are here, and what each must be told so that it gives rows as they are asked for. */
enum Product {
    /** Holds back rows only within a transaction and with a fetch size, which {@link Database} always sets. */
    POSTGRESQL("jdbc:postgresql:", "", "select n from generate_series(cast(1 as bigint), %d) as series (n)"),

    /** Gathers the whole result before it gives the first row, unless it is told to be lazy. */
    H2("jdbc:h2:", ";LAZY_QUERY_EXECUTION=1", "select x from system_range(1, %d)");

    private final String urlPrefix;
    private final String setting;
    private final String numbers;

    Product(String urlPrefix, String setting, String numbers) {
        this.urlPrefix = urlPrefix;
        this.setting = setting;
        this.numbers = numbers;
    }

    /** The product of a URL. The message does not repeat the URL, which may hold a password. */
    static Product of(String url) {
        return Arrays.stream(values())
                .filter(product -> url.startsWith(product.urlPrefix))
                .findFirst()
                .orElseThrow(() -> new DatabaseException("the URL must start with jdbc:postgresql: or jdbc:h2:"));
    }

    /** {@return a URL of this product with what makes it give rows one by one} */
    String streaming(String url) {
        return url + setting;
    }

    /** {@return the query of the numbers from 1 to a last one} */
    String numbers(long last) {
        return numbers.formatted(last);
    }
}
