/** The address of the built worker; Vite writes it relative to the script that asks. */
declare module '*?worker&url' {
  const address: string
  export default address
}
