/** Draws the images of {@code test-images/}, the same bytes on every machine. */
package io.github.segqa.testimages;
