package id.siklus.codesystem;

import id.siklus.terminology.LargeSystem.Designation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept as a file has it, not checked yet.
 *
 * @param number of its line, from 1
 * @param parent code of the concept above it; null when the file does not say
 */
record CodeLine(
        long number,
        String code,
        String display,
        List<Designation> designations,
        @Nullable String parent,
        boolean active) {}
