/** What an evaluation gives: plain immutable records that every report and command reads. */
package io.github.segqa.result;
