package dev.modelwright.processor.mutation;

/** A file with one fault. */
record Mutant(Subject subject, Operator operator, Site site) {

    /** Returns the operator and the path of keys: what survivors are grouped by. */
    String group() {
        String path =
                subject.kind().equals("vendor") ? site.path().replaceFirst("^models\\.\\w+", "models.*") : site.path();
        return operator.label() + "\t" + subject.kind() + "\t" + path;
    }

    /** Tells whether there is a finding that was not there before. */
    boolean isKilled(Findings before) {
        return Findings.of(subject.findings(operator.apply(site).orElseThrow())).hasMoreThan(before);
    }
}
