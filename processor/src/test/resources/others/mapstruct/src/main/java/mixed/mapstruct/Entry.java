package mixed.mapstruct;

/** What is stored. */
public class Entry {
    private String name;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
