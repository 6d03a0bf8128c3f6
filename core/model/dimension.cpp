#include "model/dimension.h"

namespace penumbra::model {

namespace {

Follows followedBy(base::Unit unit) {
    switch (unit) {
    case base::Unit::MilliCores:
    case base::Unit::BytesPerSecond:
    case base::Unit::PerSecond:
        return Follows::Load;
    case base::Unit::Bytes:
        return Follows::Store;
    case base::Unit::MilliGpu:
    case base::Unit::Count:
    case base::Unit::Ratio:
    case base::Unit::Seconds:
    case base::Unit::Currency:
        return Follows::Count;
    }
    return Follows::Count;
}

} // namespace

Dimensions::Dimensions()
    : m_list{{"cpu", base::Unit::MilliCores, false, Follows::Load},
             {"memory", base::Unit::Bytes, false, Follows::Load},
             {"disk", base::Unit::Bytes, false, Follows::Store},
             {"network", base::Unit::BytesPerSecond, false, Follows::Load},
             {"gpu", base::Unit::MilliGpu, true, Follows::Count},
             {"pods", base::Unit::Count, false, Follows::Count}} {}

int Dimensions::find(std::string_view name) const {
    for (int i = 0; i < count(); ++i)
        if (at(i).name == name) return i;
    return -1;
}

DimensionSet Dimensions::following(Follows what) const {
    DimensionSet out = 0;
    for (int i = 0; i < count(); ++i)
        if (at(i).follows == what) out |= only(i);
    return out;
}

int Dimensions::findOrAdd(std::string_view name, base::Unit unit) {
    if (const int known = find(name); known >= 0) return known;
    if (count() == kMaxDimensions) return -1;
    m_list.push_back({std::string(name), unit, true, followedBy(unit)});
    return count() - 1;
}

} // namespace penumbra::model
