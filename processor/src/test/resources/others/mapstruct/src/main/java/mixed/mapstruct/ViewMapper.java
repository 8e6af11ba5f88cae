package mixed.mapstruct;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Implemented by MapStruct. */
@Mapper
public interface ViewMapper {

    @Mapping(source = "name", target = "title")
    View view(Entry entry);
}
