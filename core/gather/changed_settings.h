#pragma once

#include "model/batch.h"

#include <map>
#include <string>

namespace penumbra::gather {

/// The settings that a connection saw last, so that it can tell at once which of them were changed.
class ChangedSettings final {
public:
    /// Adds an event for each resource of the batch whose configuration items changed since the last call, with a line
    /// "key: before -> after" for each of them. Nothing the first time that a resource is seen. `whose` begins the
    /// title.
    void settle(model::Batch& batch, const std::string& whose, const std::string& source);

private:
    std::map<std::string, std::map<std::string, std::string>> m_last; ///< by resource
};

} // namespace penumbra::gather
