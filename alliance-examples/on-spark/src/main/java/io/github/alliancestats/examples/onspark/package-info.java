/**
 * One answer from many machines: Apache Spark reads the rows and brings all revisions of a record together, the library
 * folds each partition, and the answers add at the driver.
 */
@NullMarked
package io.github.alliancestats.examples.onspark;

import org.jspecify.annotations.NullMarked;
