package dev.modelwright.xinference;

import dev.modelwright.error.ErrorKind;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.testkit.Contract;
import dev.modelwright.testkit.VendorContract;
import dev.modelwright.testkit.xinference.XinferenceWire;

/** The contract that every vendor keeps, with a scripted server in the server's place. */
final class XinferenceContractTest extends VendorContract {

    @Override
    protected Contract contract() {
        return Contract.of(XinferenceProvider::new)
                .withWire(new XinferenceWire())
                .withShape(ModelKind.LLM, XinferenceCredentials::parse)
                .withShape(ModelKind.TTS, XinferenceCredentials::parse)
                .expecting(409, ErrorKind.CONNECTION, "The server says so of a call that was aborted.");
    }
}
