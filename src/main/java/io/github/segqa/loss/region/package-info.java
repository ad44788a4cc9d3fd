/**
 * Region-level losses (spec of the losses, 3.2): overlaps of soft sets and what follows from them.
 */
package io.github.segqa.loss.region;
