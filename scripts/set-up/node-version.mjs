/** Older versions fail later and in stranger words. */
export function refuseOldNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= 20) return;
  console.error(`Đôn Đốc cần Node.js 20 trở lên; máy này đang dùng ${process.versions.node}.`);
  process.exit(1);
}
