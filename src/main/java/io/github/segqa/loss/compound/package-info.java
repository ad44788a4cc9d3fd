/** Compound losses (spec of the losses, 3.4): weighted sums of losses of the other packages. */
package io.github.segqa.loss.compound;
