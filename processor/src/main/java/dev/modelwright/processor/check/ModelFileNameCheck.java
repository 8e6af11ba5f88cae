package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;

/** A model is found by its file when the file is named after it, with or without the organisation before a slash. */
final class ModelFileNameCheck implements SchemaCheck {

    private static final String KEY = "model";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        for (LocatedModel model : provider.models()) {
            String file = FileNameCheck.stem(model.path());
            String name = model.schema().model();
            if (model.isSound(KEY) && !isNamedAfter(file, name)) {
                diagnostics.note(
                        HintCode.MODEL_FILE_NAME, model.at(KEY).location(), Visible.value(name), Visible.value(file));
            }
        }
    }

    private static boolean isNamedAfter(String file, String name) {
        String letters = FileNameCheck.letters(file);
        return letters.equals(FileNameCheck.letters(name))
                || letters.equals(FileNameCheck.letters(name.substring(name.lastIndexOf('/') + 1)));
    }
}
