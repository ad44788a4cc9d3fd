/**
 * The shell command {@code ./segqa}: picocli commands that fill the same request as dialogs and
 * macros. Results go to stdout, everything else to stderr.
 *
 * <pre>{@code
 * int exit = Main.run("evaluate", "--reference", "r.nii.gz", "--prediction", "p.nii.gz");
 * }</pre>
 */
package io.github.segqa.cli;
