// Gives one account a new one-time password and says it.
import { resetAccount } from "../../server/reset-account";

const name = process.argv[2] ?? "";
const reset = await resetAccount(name);
if (reset.ok) {
  console.log(`Mật khẩu dùng một lần của ${name}: ${reset.password}`);
} else {
  console.error(`Không có tài khoản “${name}”.`);
}
process.exit(reset.ok ? 0 : 1);
