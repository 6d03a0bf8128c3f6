#pragma once

#include <array>

namespace penumbra::model {

/// Attributes by which one resource is known from several sources, the surest first. A reader states those its source
/// has, as text: UUIDs and names in lower case, names without a final dot, addresses without a prefix length.
namespace identity {
inline constexpr const char* kCloud = "id.cloud";     ///< of the provider: "i-0abc", an ARN, an Azure resource id
inline constexpr const char* kUuid = "id.uuid";       ///< of the hardware or the virtual machine (SMBIOS)
inline constexpr const char* kSerial = "id.serial";   ///< of the chassis
inline constexpr const char* kMachine = "id.machine"; ///< /etc/machine-id
inline constexpr const char* kFqdn = "id.fqdn";
inline constexpr const char* kSite = "id.site"; ///< tells equal short names apart; never enough alone
inline constexpr const char* kAddress = "id.address";
inline constexpr const char* kAlias = "id.alias"; ///< names that were joined to it, each but the first after kAliasEnd
inline constexpr const char* kAliasEnd = "; ";
/// Those that tell two machines of one name apart.
inline constexpr std::array kCertain{kCloud, kUuid, kSerial, kMachine};
inline constexpr std::array kSurestFirst{kCloud, kUuid, kSerial, kMachine, kFqdn, kAddress};
} // namespace identity

} // namespace penumbra::model
