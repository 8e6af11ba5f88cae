package dev.modelwright.processor.cli;

/** What {@code --help} says. */
final class Usage {

    static final String TEXT = """
            Usage: java -jar modelwright-processor.jar check DIR... [OPTION]...
                   java -jar modelwright-processor.jar schema vendor|model|position

            Checks the vendor files below each DIR: plugin folders (provider/*.yaml, and what
            manifest.yaml names) and flat folders (a *.yaml with `provider:` and
            `supported_model_types:`), with their model files, position files and icons.
            `schema` prints the JSON Schema of such files, for editors.

              --format=FORMAT   text (default), json, sarif or github
              --lint=CODES      which warnings are reported: all, none, +CODE and -CODE,
                                joined by commas; errors are always reported
              --strict          warnings are errors
              --dify            warnings for errors that Dify loads all the same
              --color=WHEN      auto (default), always or never
              --version         print the version
              --help            print this text

            Exit code: 0 no errors, 1 errors, 2 wrong arguments, or something cannot be read
            or holds no vendor.
            """;

    private Usage() {}
}
