/**
 * The general vocabulary by which Vietnamese administration names its bodies: heads, the words that
 * follow them, groups and posts. In comparison form (see `spelling`). No body of any one place.
 */
const END = "(?![\\p{L}\\p{N}])";

function sticky(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join("|")})${END}`, "uy");
}

/** Heads that name a body by themselves. */
export const HEAD_ALONE = sticky([
  "(?:uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd)",
  "(?:uỷ ban|ub) ?(?:mặt trận tổ quốc|mttq)|mặt trận tổ quốc|mttq|mặt trận",
  "đảng uỷ|đảng bộ|công đoàn|công an(?! viên)|bảo hiểm xã hội|bhxh|kho bạc|trung tâm|trạm y tế",
  "ban (?:chỉ đạo|chỉ huy|quản lý|thường trực|thường vụ|giám hiệu|công tác mặt trận|nhân dân)|bcđ|bch",
  "văn phòng(?! phẩm)|vp|bưu điện|bưu cục|điện lực|ngân hàng|toà án|viện kiểm sát|hạt kiểm lâm|kiểm lâm",
  "thi hành án|chi cục|quản lý thị trường|đồn biên phòng|biên phòng|tổ dân phố|quỹ tín dụng",
  "hợp tác xã|bộ phận (?:một cửa|tiếp nhận)",
]);

/** Heads that need the rest of a name: "Phòng" is a body only as "Phòng Nội vụ". */
export const HEAD_NAMED = sticky([
  "phòng(?! (?:chống|ngừa|cháy|bệnh|dịch|họp|khám|học|tránh))|ban(?! hành)|đội(?! ngũ)|hạt|khối|cụm",
  "hội(?! (?:nghị|thảo|viên|nhập|họp|thi|chợ|diễn|ý|trường))|đoàn(?! (?:viên|kết))|liên đoàn|liên minh",
  "tổ(?! chức)|sở(?! hữu)|bộ(?! (?:máy|phận|đội))|cục(?! bộ)|tổng cục|trường(?! (?:hợp|lớp))|trạm|đài",
  "viện(?! trợ)|nhà(?! (?:nước|ở|dân))|thuế(?! (?:thu nhập|giá trị|suất))|chi bộ|chi hội|chi đoàn|đồn",
  "câu lạc bộ|thanh tra|thống kê|hải quan|công ty|doanh nghiệp|bệnh viện|quỹ|hội đồng|uỷ ban",
  "thường trực|thường vụ|quân sự|trung đoàn|lữ đoàn|liên hiệp",
]);

/** Bodies so well known that one word names them where only names are listed. */
export const BARE_IN_LIST = /^(?:thống kê|thuế|kho bạc|quân sự|hải quan|tư pháp|y tế|địa chính)$/;

/** Words of names that are written small as often as with a capital, and are not verbs. */
export const NAME_WORDS = sticky([
  "chính trị|xã hội|kinh tế|hạ tầng|đô thị|văn hoá|thể thao|du lịch|thông tin|truyền thông|nông nghiệp",
  "nông thôn|môi trường|tài chính|kế hoạch|tư pháp|hộ tịch|nội vụ|giáo dục|đào tạo|y tế|công thương",
  "tài nguyên|lao động|thương binh|dân tộc|tôn giáo|khoa học|công nghệ|thanh niên|phụ nữ|nông dân",
  "cựu chiến binh|người cao tuổi|chữ thập đỏ|khuyến học|thiếu nhi|quân sự|dân quân|mặt trận|tổ quốc",
  "thường trực|tuyên giáo|dân vận|nhân dân|mầm non|mẫu giáo|tiểu học|trung học(?: cơ sở| phổ thông)?",
  "phổ thông|thcs|thpt|hành chính công|hành chính|phục vụ hành chính công|dịch vụ công|sự nghiệp",
  "chính sách|pháp luật|phổ biến|liên hiệp|liên đoàn|cơ sở|khu vực|chỉ đạo|chỉ huy|đảng uỷ|một cửa",
  "phòng thủ dân sự|dân sự|cung ứng dịch vụ công|kiểm lâm|biên phòng|truyền thanh|việt nam|liên xã",
  "công tác(?= mặt trận)|số cộng đồng|cộng đồng|ngoài công lập|đồng chí",
  "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|trung ương|thôn|khu phố|tổ dân phố|ấp|xóm",
  "các (?:xã|phường|thôn|xóm|ấp|khu phố|tổ dân phố|khu dân cư|trường|chi hội|chi bộ)|trên địa bàn",
  "hđnd|ubnd|mttq|bhxh|ubmttq",
]);

/** The levels of government at the end of a name; after one only a proper name may follow. */
export const LEVEL =
  /^(?:các )?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|thôn|khu phố|ấp|xóm)$/;

/** First syllables of what follows a name in a sentence, never a name's second syllable. */
export const AFTER_NAME = new Set(
  (
    "tham xây tổ thực triển chủ phối có chịu tăng đẩy rà hướng kiểm theo tổng cung nghiên căn chỉ lãnh " +
    "thường kịp tiếp tập tuyên vận bố cân lập báo trình đôn quán phổ đề kiện ban thành cử giao là làm và " +
    "trong về để tại trên từ khi nếu với cùng của các cho đến trước sau sẽ được phải hằng hàng định quản " +
    "thẩm quyết xem hỗ huy đăng phát duy bảo đảm nâng mở tích thông đã đang cần nên không nhằm qua do thì " +
    "phân tuần xử đấu bám gửi chuẩn chấp thanh thu chi cấp công tiến hoàn ngay hay hoặc như"
  ).split(" "),
);

const NOUN =
  "(?:cơ quan|đơn vị|ban|ngành|đoàn thể|tổ chức|phòng|bộ phận|hội|đoàn|chi bộ|chi hội|chi đoàn|cấp uỷ|chính quyền|cấp" +
  "|cá nhân|thành viên|lực lượng|sở|cơ sở|địa phương|đồng chí|đ/c|thôn|xóm|ấp|bản|buôn|làng|tổ dân phố|khu phố" +
  "|khu dân cư|trường học|trường|doanh nghiệp|hợp tác xã|hộ gia đình|hộ dân|xã|phường|trạm|tổ|nhà trường|trưởng thôn)";
const QUALIFIER =
  "(?:chính trị ?-? ?xã hội(?: ?-? ?nghề nghiệp)?|xã hội(?: nghề nghiệp)?|chuyên môn|chức năng|nghiệp vụ|trực thuộc" +
  "|(?:có )?liên quan(?: khác)?|khác|đoàn thể|cấp xã|các cấp|cấp|xã|phường|thị trấn|thành viên|của mặt trận|trên địa bàn" +
  "|thuộc|nhân dân|đảng|kinh doanh|sản xuất|công lập|có thẩm quyền|cùng cấp)";

/** A body of many: "các ban, ngành có liên quan", "các ấp". */
export const GROUP = new RegExp(
  `(?:các|những|toàn thể|tất cả các|mọi)\\s+${NOUN}${END}` +
    `(?:\\s*[,;/]\\s*${NOUN}${END}|\\s+(?:ban|ngành|đoàn thể|hội)${END}|\\s+và\\s+(?:ban|ngành|đoàn thể|đơn vị|hội|cá nhân|tổ chức(?=\\s+(?:chính trị|xã hội|có|liên quan|đoàn thể|khác)|[.,;]|$))${END})*` +
    `(?:\\s+${QUALIFIER}${END})*`,
  "uy",
);

/** Posts and persons: they act for a body but are none. */
export const POST =
  /(?:(?:các )?đồng chí|(?:các )?đ\/c|ông|bà|người đứng đầu|(?:phó )?chủ tịch|(?:phó )?bí thư|thủ trưởng|lãnh đạo|công chức|cán bộ|viên chức|hiệu trưởng|giám đốc|chánh văn phòng|(?:phó )?trưởng|tổ trưởng|thôn trưởng)(?![\p{L}\p{N}])/uy;

/** A body named only by what it is: which one is meant the plan does not say. */
export const VAGUE =
  /(?:cơ quan|đơn vị|ngành|chính quyền|lực lượng|tổ chức(?= (?:chính trị|xã hội|đảng)))(?![\p{L}\p{N}])/uy;

/** Several whose number is open: whoever it concerns. */
export const OPEN = /liên quan|(?<!\p{L})khác(?!\p{L})/u;
