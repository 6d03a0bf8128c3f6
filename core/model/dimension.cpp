#include "model/dimension.h"

namespace penumbra::model {

Dimensions::Dimensions()
    : m_list{{"cpu", base::Unit::MilliCores, false}, {"memory", base::Unit::Bytes, false},
             {"disk", base::Unit::Bytes, false},     {"network", base::Unit::BytesPerSecond, false},
             {"gpu", base::Unit::MilliGpu, true},    {"pods", base::Unit::Count, false}} {}

int Dimensions::find(std::string_view name) const {
    for (int i = 0; i < count(); ++i)
        if (at(i).name == name) return i;
    return -1;
}

int Dimensions::findOrAdd(std::string_view name, base::Unit unit) {
    if (const int known = find(name); known >= 0) return known;
    if (count() == kMaxDimensions) return -1;
    m_list.push_back({std::string(name), unit, true});
    return count() - 1;
}

} // namespace penumbra::model
